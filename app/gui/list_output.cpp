#include "app/gui/list_output.h"

#include "models/base/when_done.h"
#include "models/items/keyed_table.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/charts/table_file.h"
#include "ui/shell/shell_host.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/settings.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QtConcurrent>

namespace kz {

namespace {

QString asText(const report::PlainTable &table)
{
    const auto line = [](QStringList cells) {
        for (QString &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        return QString(cells.join(u'\t') + u'\n');
    };
    QString text = line(table.columns);
    for (const QStringList &row : table.rows)
        text += line(row);
    return text;
}

/// The page's title, and which of its lists it is.
QString suggestedName(const Page &page, const TableView &table)
{
    const QString list = table.accessibleName();
    return report::fileName({page.title(), list == page.title() ? QString() : list});
}

} // namespace

ListOutput::ListOutput(ShellHost &host, Settings &settings, FileChooser &files)
    : m_host(host), m_settings(settings), m_files(files)
{ }

void ListOutput::follow(Page &page)
{
    connect(&page, &Page::listAsked, this, [this, asking = &page](TableView *table, ListWay way) {
        const int rows = table->model() ? table->model()->rowCount() : 0;
        if (rows > mostRows)
            Q_EMIT m_host.failed(tr("The list has %1 rows. Narrow it down to %2 at most, then save it.")
                                     .arg(words::numberText(rows), words::numberText(mostRows)));
        else if (way == ListWay::Copy)
            copy(*table);
        else
            save(*asking, *table);
    });
}

void ListOutput::copy(TableView &table)
{
    read(table, [this](const report::PlainTable &list) {
        whenDone(QtConcurrent::run([list] { return asText(list); }), this,
                 [this, rows = int(list.rows.size())](const QString &text) {
                     QGuiApplication::clipboard()->setText(text);
                     Q_EMIT m_host.succeeded(tr("The list is on the clipboard: %n rows.", nullptr, rows));
                 });
    });
}

void ListOutput::save(Page &page, TableView &table)
{
    m_files.choose(&page,
                   {.kind = FileRequest::Kind::Save,
                    .title = tr("Save list"),
                    .folder = m_settings.value(Setting::LastFolder).toString(),
                    .suggested = suggestedName(page, table) + QStringLiteral(".xlsx"),
                    .suffix = QStringLiteral("xlsx"),
                    .filters = {tr("Excel workbook (*.xlsx)"), tr("CSV files (*.csv)")}},
                   [this, asked = QPointer(&table)](const QString &path) {
                       if (!asked)
                           return; // its page has gone meanwhile
                       m_settings.setValue(Setting::LastFolder, QFileInfo(path).path());
                       read(*asked, [this, path](const report::PlainTable &list) { write(list, path); });
                   });
}

void ListOutput::read(TableView &table, const Then &then)
{
    report::PlainTable list{table.shownTitles(), {}};
    auto *keyed = qobject_cast<items::KeyedTable *>(table.model());
    if (!keyed) {
        list.rows = table.shownRows();
        return then(list);
    }
    keyed->readTexts(table.shownColumns(),
                     [here = QPointer(this), list, then](const Result<items::KeyedTable::Texts> &rows) mutable {
                         if (!here)
                             return;
                         if (!rows) {
                             Q_EMIT here->m_host.failed(words::errorText(rows.error()));
                             return;
                         }
                         list.rows = rows.value();
                         then(list);
                     });
}

void ListOutput::write(const report::PlainTable &table, const QString &path)
{
    whenDone(QtConcurrent::run([table, path] { return writeTable(table, path); }), this,
             [this, path](const Result<int> &rows) {
                 if (rows)
                     Q_EMIT m_host.succeeded(tr("Written to %1.").arg(QDir::toNativeSeparators(path)));
                 else
                     Q_EMIT m_host.failed(words::errorText(rows.error()));
             });
}

} // namespace kz
