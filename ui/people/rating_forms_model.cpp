#include "ui/people/rating_forms_model.h"

#include "models/query/feedback.h"
#include "models/words/words.h"

namespace kz {

namespace {

constexpr items::ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Date")},
    {QT_TRANSLATE_NOOP("Column", "Form")},
    {QT_TRANSLATE_NOOP("Column", "Kind of assessor")},
    {QT_TRANSLATE_NOOP("Column", "Assessor")},
    {QT_TRANSLATE_NOOP("Column", "Items rated"), true},
    {QT_TRANSLATE_NOOP("Column", "Status")},
    {QT_TRANSLATE_NOOP("Column", "Comment")},
};

QString textOf(const query::EvidenceRowView &row, int column)
{
    switch (column) {
    case RatingFormsModel::Day:
        return words::dayText(row.head.day);
    case RatingFormsModel::Form:
        return words::pick(row.head.toolJa, row.head.toolEn);
    case RatingFormsModel::Kind:
        return words::enumText(row.head.assessorKind);
    case RatingFormsModel::By:
        return words::raterText(row.head.byName, row.head.insteadOf);
    case RatingFormsModel::Items:
        return words::numberText(double(row.items.size()), 0);
    case RatingFormsModel::Status:
        return words::enumText(row.head.status);
    default:
        return row.head.note;
    }
}

} // namespace

RatingFormsModel::RatingFormsModel(items::Workspace &workspace, QObject *parent) : KeyedTableModel(workspace, parent)
{
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches("assessment") || changes.touches("person") || changes.touches("tool"))
            refresh();
    });
}

void RatingFormsModel::showPerson(Key person, const Actor &reader)
{
    m_person = person;
    m_reader = reader;
    refresh();
}

RatingFormsModel::KeysRead RatingFormsModel::keysRead() const
{
    return [person = m_person, reader = m_reader, asOf = workspace().asOf()](storage::Database &database,
                                                                             const query::CancelToken &) {
        return query::formKeys(database, person, reader, asOf);
    };
}

RatingFormsModel::RowsRead RatingFormsModel::rowsRead(std::vector<Key> keys) const
{
    using Rows = std::vector<query::EvidenceRowView>;
    return [keys = std::move(keys), reader = m_reader](storage::Database &database,
                                                       const query::CancelToken &) -> Result<Rows> {
        const auto readable = query::readableForms(database, keys, reader);
        return readable ? query::evidenceRows(database, readable.value()) : readable.error();
    };
}

QVariant RatingFormsModel::cell(const query::EvidenceRowView &row, int column, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(row, column);
    return role == items::StateRole ? QVariant(int(row.head.status)) : QVariant();
}

std::span<const items::ColumnSpec> RatingFormsModel::columns() const
{
    return specs;
}

} // namespace kz
