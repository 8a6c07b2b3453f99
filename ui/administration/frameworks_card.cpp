#include "ui/administration/frameworks_card.h"

#include "models/base/output_file.h"
#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"
#include "models/query/file_settings.h"
#include "models/words/words.h"
#include "ui/administration/framework_import_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>

namespace kz {

namespace {

using Form = exchange::FrameworkForm;
using Versions = std::vector<query::FrameworkLine>;

} // namespace

FrameworksCard::FrameworksCard(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : Card(tr("Frameworks of other systems"), parent), m_workspace(workspace), m_files(files),
      m_versions(new QComboBox), m_form(new QComboBox),
      m_import(new QAction(lineIcon(QStringLiteral("import")), tr("Take in a framework…"), this)),
      m_export(new QAction(lineIcon(QStringLiteral("send")), tr("Give out…"), this)),
      m_crosswalk(new QAction(lineIcon(QStringLiteral("ladders")), tr("What carries over"), this))
{
    setCaption(tr("CASE packages, packs, lists of items and Moodle's competencies. What is taken in is a draft."));
    m_versions->setAccessibleName(tr("Version"));
    m_versions->view()->setAccessibleName(tr("Version"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(20);
    m_form->setAccessibleName(tr("Form"));
    for (const auto &entry : EnumTable<Form>::entries)
        m_form->addItem(words::enumText(entry.value), int(entry.value));
    m_import->setObjectName(QStringLiteral("take_in"));
    m_export->setObjectName(QStringLiteral("give_out"));
    m_import->setEnabled(workspace.may(edit::Grant::ManageFrameworks));
    m_crosswalk->setToolTip(tr("What became of the items of the version before, and who moves to this one"));
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    rows->addRow(tr("Version"), m_versions);
    rows->addRow(tr("Form"), m_form);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(new ActionButton(m_crosswalk));
    line->addStretch();
    line->addWidget(new ActionButton(m_export));
    line->addWidget(new ActionButton(m_import));
    body()->addLayout(rows);
    body()->addLayout(line);
    connect(m_import, &QAction::triggered, this, &FrameworksCard::askForFile);
    connect(m_export, &QAction::triggered, this, &FrameworksCard::askWhereTo);
    connect(m_crosswalk, &QAction::triggered, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("crosswalk/") + keyToText(chosenVersion())); });
    show({});
    read();
}

Key FrameworksCard::chosenVersion() const
{
    return m_versions->currentData().toLongLong();
}

void FrameworksCard::read()
{
    m_workspace.read<Versions>(
        this,
        [day = m_workspace.clock().today()](storage::Database &database,
                                            const query::CancelToken &) -> Result<Versions> {
            Versions all;
            for (const bool ladders : {true, false}) {
                const auto lines = query::frameworkLines(database, ladders, day);
                if (!lines)
                    return lines.error();
                all.insert(all.end(), lines.value().begin(), lines.value().end());
            }
            return all;
        },
        [this](const Result<Versions> &versions) {
            if (versions)
                show(versions.value());
            else
                Q_EMIT failed(versions.error());
        });
}

void FrameworksCard::show(const Versions &versions)
{
    const Key chosen = chosenVersion();
    m_versions->clear();
    for (const auto &[framework, version, people] : versions) {
        const QStringList parts{words::pick(framework.titleJa, framework.titleEn), words::versionText(version.label),
                                words::enumText(version.status)};
        m_versions->addItem(parts.join(QStringLiteral(" · ")), version.id);
    }
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(chosen)));
    for (QAction *action : {m_export, m_crosswalk})
        action->setEnabled(!versions.empty());
}

void FrameworksCard::askForFile()
{
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Open,
                    .title = tr("A framework from a file"),
                    .folder = {},
                    .suggested = {},
                    .suffix = {},
                    .filters = {tr("Frameworks (*.json *.csv *.xlsx)"), tr("All files (*)")}},
                   [this](const QString &path) {
                       auto *dialog = new FrameworkImportDialog(m_workspace, path, this);
                       connect(dialog, &FrameworkImportDialog::imported, this, &FrameworksCard::done);
                       dialog->open();
                   });
}

void FrameworksCard::askWhereTo()
{
    const bool table = Form(m_form->currentData().toInt()) == Form::Moodle;
    FileRequest request;
    request.kind = FileRequest::Kind::Save;
    request.title = tr("Give out a framework");
    request.suffix = table ? QStringLiteral("csv") : QStringLiteral("json");
    request.suggested = m_versions->currentText().section(QStringLiteral(" · "), 0, 0) + u'.' + request.suffix;
    request.filters = {table ? tr("CSV files (*.csv)") : tr("JSON files (*.json)")};
    m_files.choose(this, request, [this](const QString &path) { write(path); });
}

void FrameworksCard::write(const QString &path)
{
    using Written = exchange::WrittenFramework;
    m_workspace.read<Written>(
        this,
        [path, version = chosenVersion(), form = Form(m_form->currentData().toInt()),
         now = m_workspace.clock().nowMs()](storage::Database &database,
                                            const query::CancelToken &) -> Result<Written> {
            const auto draft = exchange::loadDraft(database, version);
            if (!draft)
                return draft.error();
            const auto settings = query::fileSettings(database);
            if (!settings)
                return settings.error();
            auto written = exchange::writeFramework(draft.value(), form, settings.value().institution, now);
            if (!written)
                return written;
            QSaveFile out(path);
            if (auto open = openOutput(out); !open)
                return open.error();
            out.write(written.value().bytes);
            if (auto closed = commitOutput(out); !closed)
                return closed.error();
            return written;
        },
        [this, path](const Result<Written> &written) {
            if (!written)
                return Q_EMIT failed(written.error());
            const Written &what = written.value();
            QString words = tr("%n items are in %1.", nullptr, what.items).arg(QFileInfo(path).fileName());
            if (what.relationsLeftOut + what.toolsLeftOut + what.requirementsLeftOut > 0)
                words += u' '
                    + tr("This form has no words for links (%1), forms (%2) and rules (%3); they are left out.")
                          .arg(what.relationsLeftOut)
                          .arg(what.toolsLeftOut)
                          .arg(what.requirementsLeftOut);
            Q_EMIT done(words);
        });
}

} // namespace kz
