#include "ui/people/change_words.h"

#include "models/words/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonHistory)
};

/// A value as people read it; nothing for keys of other records and for codes, which mean nothing to them.
QString valueText(const QJsonValue &value)
{
    constexpr double firstKey = 4294967296.0; // keys carry their origin above 32 bits
    if (value.isDouble())
        return value.toDouble() < firstKey ? words::numberText(value.toDouble(), 2) : QString();
    const QString text = value.toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid())
        return words::dayText(day);
    static const QRegularExpression code(QStringLiteral("^[a-z_]+$"));
    return code.match(text).hasMatch() ? QString() : text;
}

QString fieldText(const QByteArray &table, const QString &column, const QJsonValue &before, const QJsonValue &after)
{
    const QString label = words::fieldLabel(table, column.toUtf8());
    const QString was = valueText(before);
    const QString is = valueText(after);
    if (was.isEmpty() && is.isEmpty())
        return label;
    //: A field, its value before and after; one of them may be empty
    return words::filled(Words::tr("%1: %2 → %3"),
                         {label, was.isEmpty() ? QStringLiteral("–") : was, is.isEmpty() ? QStringLiteral("–") : is});
}

/// Columns that follow from others, and lists of rows, are not for reading.
bool isForPeople(const QString &column, const QJsonValue &before, const QJsonValue &after)
{
    return column != QStringLiteral("kana_key") && column != QStringLiteral("search_key") && before != after
        && !before.isArray() && !after.isArray() && !before.isObject() && !after.isObject();
}

void addFields(QStringList &texts, const storage::JournalRow &row)
{
    if (!row.before || !row.after)
        return;
    const QJsonObject before = QJsonDocument::fromJson(*row.before).object();
    const QJsonObject after = QJsonDocument::fromJson(*row.after).object();
    for (auto field = after.begin(); field != after.end(); ++field)
        if (isForPeople(field.key(), before.value(field.key()), field.value()))
            texts.append(fieldText(row.table, field.key(), before.value(field.key()), field.value()));
}

} // namespace

std::vector<ChangeWords> changeWords(const std::vector<storage::ChangeLine> &changes)
{
    std::vector<ChangeWords> found;
    qint64 seq = 0;
    QStringList records;
    QStringList fields;
    const auto finish = [&] {
        if (found.empty())
            return;
        records.removeDuplicates();
        fields.removeDuplicates();
        found.back().records = words::listText(records);
        found.back().fields = words::listText(fields);
        records.clear();
        fields.clear();
    };
    for (const storage::ChangeLine &change : changes) {
        if (change.entry.seq != seq) {
            finish();
            seq = change.entry.seq;
            found.push_back({.utcMs = change.entry.utcMs,
                             .actor = change.actorName,
                             .action = words::actionText(change.entry.action.toUtf8(), change.entry.arguments),
                             .records = {},
                             .fields = {}});
        }
        records.append(words::recordText(change.row.table));
        addFields(fields, change.row);
    }
    finish();
    return found;
}

} // namespace kz
