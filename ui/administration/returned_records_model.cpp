#include "ui/administration/returned_records_model.h"

#include "models/domain/evidence.h"
#include "models/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kz {

namespace {

QString nameOf(const exchange::StagedPacket &staged, const QJsonValue &key)
{
    const auto [ja, en] = staged.names.value(key.toInteger());
    return words::pick(ja, en);
}

template <Described E>
QString codeText(const QString &code)
{
    const auto value = enumFromCode<E>(code);
    return value ? words::enumText(*value) : code;
}

QString itemsText(const exchange::StagedPacket &staged, const QJsonArray &items)
{
    QStringList texts;
    for (const QJsonValue &value : items) {
        const QJsonArray row = value.toArray();
        QStringList parts{nameOf(staged, row[0])};
        for (qsizetype i = 1; i < row.size(); ++i)
            parts.append(row[i].isString() ? codeText<TraineeRole>(row[i].toString())
                                           : words::numberText(row[i].toDouble()));
        parts.removeAll(QString());
        texts.append(parts.join(u' '));
    }
    return texts.join(u'\n');
}

QString valueText(const exchange::StagedPacket &staged, const QString &column, const QJsonValue &value)
{
    if (value.isNull() || value == QJsonValue(0) || value == QJsonValue(QString()))
        return {};
    if (value.isArray())
        return itemsText(staged, value.toArray());
    if (column == QLatin1String("status"))
        return codeText<EvidenceStatus>(value.toString());
    if (column == QLatin1String("setting"))
        return codeText<CareSetting>(value.toString());
    if (column == QLatin1String("day_part"))
        return codeText<DayPart>(value.toString());
    if (column == QLatin1String("assessor_kind"))
        return codeText<AssessorKind>(value.toString());
    if (value.toInteger() > std::numeric_limits<quint32>::max())
        return nameOf(staged, value);
    if (value.isDouble())
        return words::numberText(value.toDouble());
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? words::dayText(day) : value.toString();
}

// In the order in which people look at an entry; what the file stamps comes last.
constexpr const char *fields[]
    = {"person",        "day",       "site",     "department",    "placement",    "setting",          "half_days",
       "day_part",      "tool",      "assessor", "assessor_kind", "level",        "from_day",         "to_day",
       "items",         "note",      "comment",  "status",        "submitted_on", "countersigned_on", "countersigner",
       "return_reason", "entered_on"};

} // namespace

std::vector<ComparedField> comparedFields(const exchange::StagedPacket &staged, const exchange::ReturnedRecord &record)
{
    const auto object
        = [](const exchange::Image &image) { return QJsonDocument::fromJson(image.value_or(QByteArray())).object(); };
    const QJsonObject here = object(record.here);
    const QJsonObject brought = object(record.brought);
    std::vector<ComparedField> compared;
    for (const char *field : fields) {
        const QString column = QLatin1String(field);
        ComparedField one{.label = words::fieldLabel(record.table, field),
                          .here = valueText(staged, column, here[column]),
                          .brought = valueText(staged, column, brought[column]),
                          .differs = here[column] != brought[column]};
        if (!one.here.isEmpty() || !one.brought.isEmpty())
            compared.push_back(std::move(one));
    }
    return compared;
}

void ReturnedRecordsModel::setStaged(std::shared_ptr<const exchange::StagedPacket> staged)
{
    beginResetModel();
    m_staged = std::move(staged);
    m_brought.clear();
    endResetModel();
}

void ReturnedRecordsModel::setTakesBrought(int row, bool brought)
{
    if (brought)
        m_brought.insert(record(row).key);
    else
        m_brought.erase(record(row).key);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
}

int ReturnedRecordsModel::firstAsked() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (record(row).isAsked())
            return row;
    return -1;
}

QString ReturnedRecordsModel::fate(int row) const
{
    const exchange::ReturnedRecord &one = record(row);
    if (one.hasProblem())
        return tr("Left out");
    if (one.isAsked())
        return one.twin ? tr("Logged here too") : tr("Changed here too");
    switch (one.verdict) {
    case exchange::Verdict::Same:
        return tr("Here already");
    case exchange::Verdict::New:
        return tr("New");
    case exchange::Verdict::Changed:
        return tr("Changed");
    case exchange::Verdict::Removed:
        return tr("Taken away");
    case exchange::Verdict::Conflict:
        break;
    }
    return {};
}

QString ReturnedRecordsModel::told(int row) const
{
    const exchange::ReturnedRecord &one = record(row);
    if (one.hasProblem())
        return words::errorText(one.problem);
    if (!one.isAsked())
        return {};
    if (one.twin)
        return takesBrought(row) ? tr("Both stay") : tr("The file’s stays");
    return takesBrought(row) ? tr("The packet’s is taken") : tr("The file’s stays");
}

int ReturnedRecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_staged ? 0 : int(m_staged->records.size());
}

int ReturnedRecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ReturnedRecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const exchange::ReturnedRecord &one = record(index.row());
    if (role == StateRole)
        return one.hasProblem() ? 3 : one.isAsked() ? 2 : one.goesIn() ? 0 : 1;
    if (role == Qt::ToolTipRole && index.column() == Told)
        return told(index.row());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Fate:
        return fate(index.row());
    case Record:
        return words::recordText(one.table);
    case Person:
        return m_staged->names.value(one.person).first;
    case Day:
        return words::dayText(one.day);
    case Told:
        return told(index.row());
    default:
        return {};
    }
}

QVariant ReturnedRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Fate:
        return tr("What becomes of it");
    case Record:
        return tr("Record");
    case Person:
        return tr("Person");
    case Day:
        return tr("Date");
    case Told:
        return tr("Decision or reason");
    default:
        return {};
    }
}

} // namespace kz
