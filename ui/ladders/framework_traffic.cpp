#include "ui/ladders/framework_traffic.h"

#include "models/words/words.h"
#include "ui/ladders/framework_import_dialog.h"
#include "ui/ladders/ladder_sheet_dialog.h"
#include "ui/widgets/file_chooser.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace kz {

namespace {

QString filterOf(const QString &suffix)
{
    if (suffix == QStringLiteral("json"))
        return FrameworkTraffic::tr("JSON files (*.json)");
    return suffix == QStringLiteral("xlsx") ? FrameworkTraffic::tr("Excel workbooks (*.xlsx)")
                                            : FrameworkTraffic::tr("CSV files (*.csv)");
}

} // namespace

FrameworkTraffic::FrameworkTraffic(items::Workspace &workspace, Settings &settings, FileChooser &files, bool ladders,
                                   QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_files(files), m_ladders(ladders),
      m_parent(parent)
{ }

QString FrameworkTraffic::frameworkIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QFileInfo there(urls.first().toLocalFile());
    static const QStringList suffixes{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx")};
    return there.isDir() || suffixes.contains(there.suffix().toLower()) ? there.filePath() : QString();
}

void FrameworkTraffic::chooseFile()
{
    m_files.choose(m_parent,
                   {.kind = FileRequest::Kind::Open,
                    .title = tr("A framework from a file"),
                    .folder = {},
                    .suggested = {},
                    .suffix = {},
                    .filters = {tr("Frameworks (*.json *.csv *.xlsx)"), tr("All files (*)")}},
                   [this](const QString &path) { take(path); });
}

void FrameworkTraffic::chooseFolder()
{
    m_files.choose(m_parent,
                   {.kind = FileRequest::Kind::Folder,
                    .title = tr("A framework from a folder of layers"),
                    .folder = {},
                    .suggested = {},
                    .suffix = {},
                    .filters = {}},
                   [this](const QString &path) { take(path); });
}

void FrameworkTraffic::chooseSheet()
{
    m_files.choose(m_parent,
                   {.kind = FileRequest::Kind::Open,
                    .title = tr("A ladder in an Excel sheet"),
                    .folder = {},
                    .suggested = {},
                    .suffix = {},
                    .filters = {filterOf(QStringLiteral("xlsx"))}},
                   [this](const QString &path) { takeSheet(path); });
}

void FrameworkTraffic::take(const QString &path)
{
    auto *dialog = new FrameworkImportDialog(m_workspace, m_settings, path, m_parent);
    connect(dialog, &FrameworkImportDialog::made, this, &FrameworkTraffic::made);
    if (m_ladders)
        connect(dialog, &FrameworkImportDialog::noList, this, &FrameworkTraffic::takeSheet);
    dialog->open();
}

void FrameworkTraffic::takeSheet(const QString &path)
{
    auto *dialog = new LadderSheetDialog(m_workspace, path, m_parent);
    connect(dialog, &LadderSheetDialog::made, this, &FrameworkTraffic::made);
    dialog->open();
}

void FrameworkTraffic::giveOut(Key version, const QString &title, exchange::FrameworkForm form)
{
    const QString suffix = exchange::suffixOf(form);
    QString name = title;
    name.replace(u'/', u'-').replace(u'\\', u'-');
    m_files.choose(m_parent,
                   {.kind = FileRequest::Kind::Save,
                    .title = tr("Give out: %1").arg(words::enumText(form)),
                    .folder = {},
                    .suggested = name + u'.' + suffix,
                    .suffix = suffix,
                    .filters = {filterOf(suffix)}},
                   [this, version, form](const QString &path) { write(version, form, path); });
}

void FrameworkTraffic::write(Key version, exchange::FrameworkForm form, const QString &path)
{
    using Written = exchange::WrittenFramework;
    m_workspace.read<Written>(
        this,
        [path, version, form, now = m_workspace.clock().nowMs()](storage::Database &database,
                                                                 const query::CancelToken &) {
            return exchange::exportFramework(database, version, form, path, now);
        },
        [this, path, form](const Result<Written> &written) {
            if (!written)
                return Q_EMIT failed(written.error());
            const Written &what = written.value();
            QString words = form == exchange::FrameworkForm::Crosswalk ? tr("%n lines are in %1.", nullptr, what.items)
                                                                       : tr("%n items are in %1.", nullptr, what.items);
            words = words.arg(QFileInfo(path).fileName());
            if (what.relationsLeftOut + what.toolsLeftOut + what.requirementsLeftOut > 0)
                words += u' '
                    + tr("This form has no words for links (%1), forms (%2) and rules (%3); they are left out.")
                          .arg(what.relationsLeftOut)
                          .arg(what.toolsLeftOut)
                          .arg(what.requirementsLeftOut);
            if (what.anchorsLeftOut > 0)
                words += u' ' + tr("%n steps lose their anchors.", nullptr, what.anchorsLeftOut);
            if (what.sitesLeftOut > 0)
                words += u' '
                    + tr("Rules confined to certain sites (%1) are given out without them.").arg(what.sitesLeftOut);
            if (what.waysLeftOut > 0)
                words += u' ' + tr("%n ways to a decision do not go along.", nullptr, what.waysLeftOut);
            if (!what.lost.empty()) {
                QStringList lost;
                for (const auto &[loss, count] : what.lost)
                    lost << tr("%1 (%2)").arg(words::enumText(loss)).arg(count);
                words += u' ' + tr("CASE 1.0 has no words for: %1.").arg(words::listText(lost));
            }
            Q_EMIT done(words);
        });
}

} // namespace kz
