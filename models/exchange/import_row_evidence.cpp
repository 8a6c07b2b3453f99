#include "models/exchange/import_cells.h"

namespace kz::exchange {

namespace {

constexpr int mostCount = 999;

bool isItemSeparator(QChar character)
{
    return character == u';' || character == u'；' || character == u'、' || character == u'\n' || character == u'\r';
}

/// The pieces of "S07:performed:2; C04".
QStringList itemTexts(const QString &cell)
{
    QStringList texts;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && !isItemSeparator(cell[i]))
            continue;
        if (QString text = cell.mid(start, i - start).trimmed(); !text.isEmpty())
            texts.append(std::move(text));
        start = i + 1;
    }
    return texts;
}

EvidenceStatus statusOf(const Evidence &head, std::optional<EvidenceStatus> told)
{
    if (told)
        return *told;
    // What somebody wrote into a list has been handed in.
    return head.countersignedOn.isValid() ? EvidenceStatus::Countersigned : EvidenceStatus::Submitted;
}

/// Days that follow from the status when nobody wrote them: the list knows no better day than the entry's own.
void completeDays(Evidence &head)
{
    if (head.status == EvidenceStatus::Draft)
        return;
    if (!head.submittedOn.isValid())
        head.submittedOn = head.countersignedOn.isValid() ? head.countersignedOn : head.day;
    if (head.status == EvidenceStatus::Countersigned && !head.countersignedOn.isValid())
        head.countersignedOn = head.submittedOn;
}

} // namespace

LogEntryRow RowParser::logEntry(Cells &cells)
{
    LogEntryRow row;
    LogEntry &record = row.record;
    Evidence &head = record.head;
    row.key = cells.text("key");
    row.person = cells.person("person_key");
    row.site = cells.text("site");
    row.department = cells.text("department");
    row.programme = cells.text("programme");
    row.countersigner = cells.text("countersigner");
    head.person = namedOnly;
    head.day = cells.day("day");
    head.submittedOn = cells.day("submitted_on");
    head.countersignedOn = cells.day("countersigned_on");
    head.status = statusOf(head, cells.oneOf<EvidenceStatus>("status"));
    completeDays(head);
    head.enteredOn = head.day;
    record.setting = cells.oneOf<CareSetting>("setting").value_or(CareSetting::None);
    record.halfDays = cells.integer("half_days", 0, 2).value_or(0);
    if (record.halfDays == 1) // of a case or a whole day it says nothing
        record.dayPart = cells.oneOf<DayPart>("day_part").value_or(DayPart::Unstated);
    record.note = cells.text("note");
    record.returnReason = cells.text("return_reason");

    const TraineeRole role = cells.oneOf<TraineeRole>("role").value_or(TraineeRole::None);
    const int count = cells.integer("count", 1, mostCount).value_or(1);
    for (const QString &text : itemTexts(cells.text("items"))) {
        LoggedItemText item{text, role, count};
        // "S07:performed:2"; the title of an item may hold a colon of its own.
        const QStringList parts = text.split(u':');
        const QString told = parts.value(1).trimmed();
        const std::optional<TraineeRole> itsRole = enumFromWord<TraineeRole>(told);
        if ((parts.size() == 2 && itsRole && !told.isEmpty()) || (parts.size() == 3 && itsRole)) {
            item.item = parts[0].trimmed();
            item.role = told.isEmpty() ? role : *itsRole;
            bool isCount = true;
            if (parts.size() == 3)
                item.count = parts[2].trimmed().toInt(&isCount);
            if (!isCount || item.count < 1 || item.count > mostCount)
                cells.report("items", IssueCode::NotAnInteger);
        }
        row.items.push_back(std::move(item));
        record.items.push_back({static_cast<Key>(row.items.size()), row.items.back().role, row.items.back().count});
    }
    cells.report(validate(record), {{"item", "items"}});
    record.items.clear();
    head.person = 0;
    head.enteredOn = {};
    return row;
}

AssessmentRow RowParser::assessment(Cells &cells)
{
    AssessmentRow row;
    Assessment &record = row.record;
    Evidence &head = record.head;
    row.key = cells.text("key");
    row.person = cells.person("person_key");
    row.programme = cells.text("programme");
    row.tool = cells.required("tool");
    row.assessor = cells.text("assessor");
    row.level = cells.text("level");
    row.item = cells.required("item");
    // 0 and a dash stand for "not observed", as on the printed forms.
    const QString step = cells.required("step");
    if (step != QStringLiteral("-") && step != QStringLiteral("－") && step != QStringLiteral("観察機会なし"))
        row.step = cells.integer("step", 0, 100).value_or(0);
    record.assessorKind = cells.oneOf<AssessorKind>("assessor_kind").value_or(AssessorKind::FirstRater);
    if (cells.text("assessor_kind").isEmpty())
        cells.report("assessor_kind", IssueCode::Missing);
    record.from = cells.day("from_day");
    record.to = cells.day("to_day");
    record.comment = cells.text("comment");
    head.day = cells.day("day");
    head.status = statusOf(head, cells.oneOf<EvidenceStatus>("status"));
    completeDays(head);
    head.enteredOn = head.day;
    head.person = namedOnly;
    record.tool = namedOnly;
    // Whether a self-rating names its own person is seen when names are keys.
    const bool named = !row.assessor.isEmpty() && record.assessorKind != AssessorKind::Self;
    record.assessor = named ? std::optional<Key>(namedOnly + 1) : std::nullopt;
    record.items = {{namedOnly, row.step}};
    cells.report(validate(record), {{"items", "step"}});
    head.person = record.tool = 0;
    head.enteredOn = {};
    record.assessor.reset();
    record.items.clear();
    return row;
}

} // namespace kz::exchange
