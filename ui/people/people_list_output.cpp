// What leaves the list of people: to the page of reports, and as a workbook or a CSV file.
#include "models/base/output_file.h"
#include "models/exchange/table_writer.h"
#include "models/words/words.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"

namespace kz {

namespace {

constexpr std::size_t mostInLink = 500;

std::vector<exchange::Cell> tableRow(const query::PersonRow &row)
{
    const auto text = [](const query::Title &title) { return words::pick(title.ja, title.en); };
    const query::EnrolmentRow none;
    const query::EnrolmentRow &main = row.main() ? *row.main() : none;
    return {row.name,
            row.kana,
            text(row.profession),
            row.staffNumber,
            row.siteName,
            row.department,
            text(main.title),
            text(main.awarded),
            text(main.target),
            main.known ? exchange::shareCell(main.progress, words::percentText(main.progress)) : exchange::Cell(),
            words::enumText(row.state)};
}

/// The list as it is narrowed now, with the columns of the table.
Result<int> writeList(storage::Database &database, query::Plans &plans, const query::PeopleFilter &filter,
                      const QStringList &header, const QString &path, const query::CancelToken &token)
{
    const auto keys = query::peopleKeys(database, plans, filter, token);
    if (!keys)
        return keys.error();
    const auto rows = query::personRows(database, plans, keys.value(), filter.asOf);
    if (!rows)
        return rows.error();
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened.error();
    const auto writer = exchange::tableWriter(file, path);
    writer->row(header);
    for (const query::PersonRow &row : rows.value())
        writer->cells(tableRow(row));
    if (const auto done = writer->finish(); !done)
        return done.error();
    if (auto done = commitOutput(file); !done)
        return done.error();
    return int(rows.value().size());
}

} // namespace

void PeopleList::openReports()
{
    const std::vector<Key> selected = chosen();
    const std::vector<Key> &keys = selected.empty() ? m_model->keys() : selected;
    if (keys.empty())
        return Q_EMIT linkActivated(QStringLiteral("reports"));
    QStringList texts;
    if (keys.size() <= mostInLink)
        for (const Key key : keys)
            texts.append(keyToText(key));
    else
        texts.append(holdKeys(keys));
    Q_EMIT linkActivated(QStringLiteral("reports?person=") + texts.join(u','));
}

void PeopleList::openHandout()
{
    const query::PeopleFilter filter = m_filters->filter();
    Link link{
        .place = QStringLiteral("reports"), .id = {}, .query = {{QStringLiteral("kind"), QStringLiteral("handout")}}};
    if (filter.site != 0)
        link.query.insert(QStringLiteral("site"), keyToText(filter.site));
    if (filter.department != 0)
        link.query.insert(QStringLiteral("ward"), keyToText(filter.department));
    Q_EMIT linkActivated(link.text());
}

void PeopleList::askWhereToExport()
{
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Save,
                    .title = tr("Export the list"),
                    .folder = m_settings.value(Setting::LastFolder).toString(),
                    .suggested = tr("people") + QStringLiteral(".xlsx"),
                    .suffix = QStringLiteral("xlsx"),
                    .filters = {tr("Excel workbook (*.xlsx)"), tr("CSV files (*.csv)")}},
                   [this](const QString &path) { exportTo(path); });
}

void PeopleList::exportTo(const QString &path)
{
    query::PeopleFilter filter = m_model->filter();
    filter.asOf = m_workspace.asOf();
    QStringList header;
    for (int column = 0; column < m_model->columnCount(); ++column)
        header.append(m_model->headerData(column, Qt::Horizontal).toString());
    setBusy(true);
    m_workspace.read<int>(
        this,
        [filter, header, path, plans = &m_workspace.plans()](storage::Database &database,
                                                             const query::CancelToken &token) {
            return writeList(database, *plans, filter, header, path, token);
        },
        [this, path](const Result<int> &written) {
            setBusy(false);
            if (written)
                m_message->say(State::Good, tr("%n people were written to %1.", nullptr, written.value()).arg(path));
            else
                m_message->say(State::Bad, words::errorText(written.error()));
        });
}

} // namespace kz
