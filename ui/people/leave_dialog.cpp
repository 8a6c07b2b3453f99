#include "ui/people/leave_dialog.h"

#include "models/edit/people_actions.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kz {

namespace {

template <typename Record>
bool runs(const Record &record, QDate day)
{
    return record.from <= day && (!record.to.isValid() || record.to >= day);
}

/// The first few: some educators have dozens of one kind, and the buttons below are to stay on the screen.
QStringList shortened(QStringList lines)
{
    constexpr qsizetype most = 5;
    if (const int more = int(lines.size() - most); more > 1) {
        lines.resize(most);
        //: further lines of the list above, e.g. of further duties that end
        lines.append(LeaveDialog::tr("and %n more", nullptr, more));
    }
    return lines;
}

} // namespace

QStringList endsWithLeaving(const query::PersonMatters &matters, QDate day, QDate today)
{
    QStringList lines;
    const auto siteName = [&](Key key) {
        const auto site = std::ranges::find(matters.choices.sites, key, &Site::id);
        return site == matters.choices.sites.end() ? QString() : site->name;
    };
    QStringList kind; // of one kind, which is closed by listed()
    const auto listed = [&] { lines += shortened(std::exchange(kind, {})); };
    const auto add = [&](const char *table, const QString &what) {
        kind.append(LeaveDialog::tr("%1: %2").arg(words::recordText(table), what));
    };
    const QDate next = edit::nextEmployment(matters.records.employments, day);
    const auto planned = [&](const char *table, const QString &what, QDate from) {
        if (edit::isPlanned(from, day, next))
            kind.append(LeaveDialog::tr("Taken away: %1 (%2), planned from %3")
                            .arg(words::recordText(table), what, words::dayText(from)));
    };
    for (const Affiliation &one : matters.records.affiliations)
        if (runs(one, day))
            add("affiliation", siteName(one.site));
    listed();
    for (const auto &line : matters.duties)
        if (runs(line.duty, day))
            add("duty", words::enumText(line.duty.kind) + u' ' + line.person);
    listed();
    for (const query::PlacementRow &stay : matters.stays)
        if (runs(stay.placement, day))
            add("placement", stay.siteName);
    listed();
    for (const auto &line : matters.enrolments)
        if (line.enrolment.status == EnrolmentStatus::Active && runs(line.enrolment, day))
            add("enrolment", words::pick(line.title.ja, line.title.en));
    listed();
    for (const Affiliation &one : matters.records.affiliations)
        planned("affiliation", siteName(one.site), one.from);
    listed();
    for (const auto &line : matters.duties)
        planned("duty", words::enumText(line.duty.kind) + u' ' + line.person, line.duty.from);
    listed();
    for (const query::PlacementRow &stay : matters.stays)
        planned("placement", stay.siteName, stay.placement.from);
    listed();
    for (const auto &line : matters.enrolments)
        if (line.enrolment.status == EnrolmentStatus::Active)
            planned("enrolment", words::pick(line.title.ja, line.title.en), line.enrolment.from);
    listed();
    const query::PersonMatters::Open &open = matters.open;
    const auto deputies = std::ranges::count_if(
        open.deputies, [&](const Deputy &one) { return runs(one, day) || edit::isPlanned(one.from, day, next); });
    const auto registrations = std::ranges::count_if(open.registrations, [&](const query::PersonEventLine &one) {
        return edit::isPlanned(one.event.from, day, next);
    });
    if (deputies > 0)
        lines.append(LeaveDialog::tr("%n deputies", "standing in for them, or they for others", int(deputies)));
    if (registrations > 0)
        lines.append(LeaveDialog::tr("%n registrations for events", nullptr, int(registrations)));
    if (edit::closesAtOnce(matters.records.employments, day, today)) {
        if (open.applications > 0)
            lines.append(LeaveDialog::tr("%n applications for levels, withdrawn", nullptr, open.applications));
        if (open.forms > 0)
            lines.append(LeaveDialog::tr("%n forms on paper, struck off", nullptr, open.forms));
    }
    return lines;
}

QStringList staysWithLeaving(const query::PersonMatters &matters, QDate day, QDate today)
{
    QStringList lines;
    const query::PersonMatters::Open &open = matters.open;
    // Who goes on here goes on with these.
    const bool goesOn = edit::nextEmployment(matters.records.employments, day).isValid();
    if (!goesOn && day > today) {
        if (open.applications > 0)
            lines.append(LeaveDialog::tr("%n applications for levels: withdraw what will not be decided by then",
                                         nullptr, open.applications));
        if (open.forms > 0)
            lines.append(
                LeaveDialog::tr("%n forms on paper that are out: key them in or strike them off", nullptr, open.forms));
    }
    if (open.drafts > 0)
        lines.append(LeaveDialog::tr("%n entries and forms not handed in", nullptr, open.drafts));
    if (open.packets > 0)
        lines.append(LeaveDialog::tr("%n packets that are out: take them back or revoke them", nullptr, open.packets));
    return lines;
}

LeaveDialog::LeaveDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : PersonDialog(tr("%1 leaves").arg(matters.records.person.name), tr("Save"), workspace, std::move(matters), parent),
      m_ending(new QComboBox), m_day(new DayField), m_reason(new QLineEdit),
      m_record(new QCheckBox(tr("Show the training record, to be printed")))
{
    for (const auto &entry : EnumTable<Ending>::entries)
        if (entry.value != Ending::None)
            m_ending->addItem(words::enumText(entry.value), int(entry.value));
    m_day->setDay(today());
    addColumn("employment", "ending", m_ending, true);
    addField(QStringLiteral("to_day"), tr("Last day"), m_day, true);
    addColumn("employment", "reason", m_reason);
    addField(QStringLiteral("record"), tr("Afterwards"), m_record);
    m_record->setChecked(true);
    connect(m_day, &DayField::dayChanged, this, &LeaveDialog::tellWhatEnds);
    tellWhatEnds();
}

void LeaveDialog::accept()
{
    PersonDialog::accept();
    if (m_record->isChecked())
        Q_EMIT linkActivated(QStringLiteral("reports?record=") + keyToText(person()));
}

void LeaveDialog::tellWhatEnds()
{
    QStringList told;
    if (const QDate day = m_day->day(); day.isValid()) {
        if (const QStringList ends = endsWithLeaving(matters(), day, today()); !ends.isEmpty())
            told << tr("Ends with it:") << ends;
        if (const QStringList stays = staysWithLeaving(matters(), day, today()); !stays.isEmpty())
            told << tr("Stays open and is to be seen to:") << stays;
    }
    setNote(told.join(u'\n'));
}

std::vector<Issue> LeaveDialog::issues() const
{
    const auto &all = matters().records.employments;
    const auto running = std::ranges::find_if(all, [this](const Employment &one) { return runs(one, m_day->day()); });
    Employment employment
        = running != all.end() ? *running : Employment{.person = person(), .from = m_day->day(), .to = {}};
    employment.to = m_day->day();
    employment.ending = Ending(m_ending->currentData().toInt());
    employment.reason = m_reason->text().trimmed();
    std::vector<Issue> found = validate(employment);
    std::erase_if(found, [](const Issue &issue) { return issue.field == QStringLiteral("from_day"); });
    if (m_day->day().isValid() && running == all.end())
        found.push_back({QStringLiteral("to_day"), IssueCode::Unknown, {tr("an employment on this day")}});
    for (const IndividualPlan &plan : matters().plans)
        if (m_day->day().isValid() && plan.agreedOn <= m_day->day())
            found.push_back({QStringLiteral("to_day"),
                             IssueCode::PlanRuns,
                             {words::dayText(plan.agreedOn)},
                             Issue::Severity::Warning});
    return found;
}

void LeaveDialog::submit()
{
    send(edit::endEmployment(person(), m_day->day(), Ending(m_ending->currentData().toInt()),
                             m_reason->text().trimmed(), name(), m_ending->currentText()));
}

MoveDialog::MoveDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : PersonDialog(tr("%1 moves").arg(matters.records.person.name), tr("Save"), workspace, std::move(matters), parent),
      m_site(siteChoice(this->matters().choices, tr("Choose…"))), m_department(new QComboBox), m_from(new DayField)
{
    if (const auto &all = this->matters().records.affiliations; !all.empty())
        chooseKey(m_site, all.back().site);
    fillDepartments(m_department, this->matters().choices, chosenKey(m_site));
    m_from->setDay(today());
    addColumn("affiliation", "site", m_site, true);
    addColumn("affiliation", "department", m_department);
    addColumn("affiliation", "from_day", m_from, true);
    connect(m_site, &QComboBox::currentIndexChanged, this,
            [this] { fillDepartments(m_department, this->matters().choices, chosenKey(m_site)); });
}

Affiliation MoveDialog::entered() const
{
    Affiliation affiliation{.person = person(), .site = chosenKey(m_site), .from = m_from->day(), .to = {}};
    if (const Key department = chosenKey(m_department))
        affiliation.department = department;
    return affiliation;
}

std::vector<Issue> MoveDialog::issues() const
{
    const Affiliation wanted = entered();
    std::vector<Issue> found = validate(wanted);
    for (const Affiliation &before : matters().records.affiliations)
        if (before.site == wanted.site && before.department == wanted.department && runs(before, wanted.from))
            found.push_back({QStringLiteral("department"), IssueCode::Repeated, {m_site->currentText()}});
    return found;
}

void MoveDialog::submit()
{
    send(edit::moveTo(entered(), name()));
}

} // namespace kz
