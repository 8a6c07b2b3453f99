#include "ui/home/attention_model.h"

#include "models/report/report_words.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

QString personLink(Key person)
{
    return QStringLiteral("person/%1").arg(keyToText(person));
}

QString gapText(query::Gap gap)
{
    switch (gap) {
    case query::Gap::None:
        return {};
    case query::Gap::Ward:
        return Words::tr("not to be had in this ward");
    case query::Gap::Site:
        return Words::tr("not to be had at this site");
    }
    return {};
}

QString silentText(const storage::SilentLine &person)
{
    if (!person.lastDay.isValid())
        return person.onRotation ? Words::tr("On a rotation, nothing has been entered yet")
                                 : Words::tr("Entries are asked for, nothing has been entered yet");
    const QString day = words::dayText(person.lastDay);
    return person.onRotation ? Words::tr("On a rotation, last entry on %1").arg(day)
                             : Words::tr("Entries are asked for, last entry on %1").arg(day);
}

/// The page of applications, narrowed to those that wait.
QString waitingLink(const query::ApplicationsWaiting &waiting)
{
    const char *stage = waiting.overdue == 0 ? "ready" : waiting.ready == 0 ? "overdue" : "open";
    return QStringLiteral("applications?ladder=%1&stage=%2&year=%3")
        .arg(keyToText(waiting.framework), QLatin1String(stage), QString::number(waiting.fiscalYear));
}

/// What will be missing, and from when on.
QString lapsingText(const query::LapsingCredits &credits)
{
    const QString title
        = report::requirementTitle(credits.plan->nodes[credits.node], report::itemTitles(*credits.plan));
    //: A requirement of credits, what will be left of it, and the day on which it is no longer met
    return words::filled(Words::tr("%1: %2 from %3, no longer met"),
                         {title, words::haveNeedText(credits.standing), words::dayText(credits.day)});
}

} // namespace

QString whyBehind(const query::BehindPerson &person)
{
    const QString measure
        = Words::tr("%1 of a planned %2")
              .arg(words::percentText(person.enrolment.progress), words::percentText(person.enrolment.pace));
    if (person.shortfalls.empty())
        return measure;
    // A gap of the place says more than the farthest figure: it is the coordinator's to mend.
    const auto gap = std::ranges::find_if(person.shortfalls,
                                          [](const query::Shortfall &each) { return each.gap != query::Gap::None; });
    const query::Shortfall &worst = gap != person.shortfalls.end() ? *gap : person.shortfalls.front();
    const QString title = words::pick(worst.title.ja, worst.title.en);
    // What can be done about it comes first: a narrow column cuts the end.
    const QString short_ = Words::tr("%1: %2").arg(title, words::haveNeedText(worst.standing));
    const QString place = gapText(worst.gap);
    return place.isEmpty() ? Words::tr("%1; %2").arg(short_, measure)
                           : Words::tr("%1 (%2); %3").arg(short_, place, measure);
}

QString concernText(Concern concern)
{
    switch (concern) {
    case Concern::Behind:
        return Words::tr("Behind");
    case Concern::Overfull:
        return Words::tr("Over capacity");
    case Concern::NoSupervisor:
        return Words::tr("No supervisor");
    case Concern::NotRated:
        return Words::tr("Not rated");
    case Concern::Silent:
        return Words::tr("No entries");
    case Concern::Interview:
        return Words::tr("Interview due");
    case Concern::FollowUp:
        return Words::tr("Plan follow-up due");
    case Concern::Feedback:
        return Words::tr("Feedback due");
    case Concern::Application:
        return Words::tr("Applications waiting");
    case Concern::Packet:
        return Words::tr("Packet not back");
    case Concern::PacketDue:
        return Words::tr("Packet to issue");
    case Concern::Waiting:
        return Words::tr("To countersign");
    case Concern::Lapsed:
        return Words::tr("Level’s rule unmet");
    case Concern::Expires:
        return Words::tr("Expires");
    }
    return {};
}

void AttentionModel::setSummary(const query::HomeSummary &summary)
{
    beginResetModel();
    m_lines.clear();
    m_counts = {};
    for (const query::BehindPerson &person : summary.behind)
        add({Concern::Behind, person.row.name, person.row.siteName, whyBehind(person), personLink(person.row.key)});
    addPlan(summary.attention);
    addRecords(summary.attention);
    choose();
    endResetModel();
}

void AttentionModel::addPlan(const query::Attention &attention)
{
    for (const query::Overfull &place : attention.overfull)
        add({Concern::Overfull,
             {},
             place.departmentName.isEmpty() ? place.siteName
                                            : Words::tr("%1, %2").arg(place.siteName, place.departmentName),
             Words::tr("%1 people for %2 places, %3")
                 .arg(words::numberText(place.people), words::numberText(place.capacity),
                      words::periodText(place.from, place.to)),
             QStringLiteral("rotations?site=%1").arg(keyToText(place.site))});
    for (const storage::UnsupervisedLine &placement : attention.unsupervised)
        add({Concern::NoSupervisor, placement.name, placement.siteName,
             Words::tr("%1, nobody is named as supervisor").arg(words::periodText(placement.from, placement.to)),
             personLink(placement.person) + QStringLiteral("?tab=timeline")});
}

void AttentionModel::addRecords(const query::Attention &attention)
{
    for (const storage::UnratedLine &rotation : attention.unrated)
        add({Concern::NotRated, rotation.name, rotation.siteName,
             Words::tr("The rotation of %1 has ended, and nobody has rated it")
                 .arg(words::periodText(rotation.from, rotation.to)),
             QStringLiteral("rate?person=%1").arg(keyToText(rotation.person))});
    for (const storage::SilentLine &person : attention.silent)
        add({Concern::Silent, person.name, person.siteName, silentText(person),
             personLink(person.person) + QStringLiteral("?tab=logbook")});
    for (const storage::OverdueLine &interview : attention.interviews)
        add({Concern::Interview,
             interview.name,
             {},
             Words::tr("The next interview was due on %1, the last was on %2")
                 .arg(words::dayText(interview.due), words::dayText(interview.since)),
             personLink(interview.person) + QStringLiteral("?tab=interviews")});
    for (const storage::OverdueLine &followUp : attention.followUps)
        add({Concern::FollowUp,
             followUp.name,
             {},
             Words::tr("A follow-up of the plan of %1 was due on %2")
                 .arg(words::dayText(followUp.since), words::dayText(followUp.due)),
             personLink(followUp.person) + QStringLiteral("?tab=plan")});
    for (const storage::OverdueFeedback &feedback : attention.feedback)
        add({Concern::Feedback,
             feedback.name,
             {},
             Words::tr("%n who were asked have not answered with “%1” by %2", nullptr, feedback.missing)
                 .arg(words::pick(feedback.toolJa, feedback.toolEn), words::dayText(feedback.due)),
             personLink(feedback.person) + QStringLiteral("?tab=assessments")});
    for (const query::ApplicationsWaiting &waiting : attention.applications) {
        QStringList what;
        if (waiting.ready > 0)
            what.append(Words::tr("%n applications are ready for the decision", nullptr, waiting.ready));
        if (waiting.overdue > 0)
            what.append(Words::tr("%n applications are overdue", nullptr, waiting.overdue));
        add({Concern::Application,
             {},
             words::pick(waiting.ladder.ja, waiting.ladder.en),
             words::listText(what),
             waitingLink(waiting)});
    }
    for (const storage::PacketOutLine &packet : attention.packets) {
        const QString kind = words::enumText(packet.kind);
        const QString issued = words::dayText(packet.issued);
        add({Concern::Packet, packet.holder, packet.siteName,
             packet.expires.isValid()
                 ? Words::tr("%1, out since %2, taken back until %3").arg(kind, issued, words::dayText(packet.expires))
                 : Words::tr("%1, out since %2").arg(kind, issued),
             QStringLiteral("packets?packet=%1").arg(keyToText(packet.packet))});
    }
    for (const storage::PacketDue &due : attention.packetsDue)
        add({Concern::PacketDue, due.name, due.siteName,
             Words::tr("Goes there on %1 and has no packet").arg(words::dayText(due.from)),
             QStringLiteral("packets?issue=%1").arg(keyToText(due.person))});
    for (const storage::WaitingCount &waiting : attention.waiting)
        add({Concern::Waiting,
             {},
             waiting.siteName,
             Words::tr("%n entries wait for more than two weeks, the oldest is of %1", nullptr, waiting.entries)
                 .arg(words::dayText(waiting.oldest)),
             QStringLiteral("assessments")});
    for (const query::LapsedLevel &lapsed : attention.lapsed)
        add({Concern::Lapsed, lapsed.name, report::titleText(lapsed.framework), report::lapsedText(lapsed),
             personLink(lapsed.person) + QStringLiteral("?tab=certificates")});
    for (const storage::ExpiringLine &award : attention.expiring)
        add({Concern::Expires,
             award.name,
             {},
             Words::tr("%1 %2 is valid until %3")
                 .arg(words::pick(award.frameworkJa, award.frameworkEn), words::pick(award.levelJa, award.levelEn),
                      words::dayText(award.validUntil)),
             personLink(award.person) + QStringLiteral("?tab=certificates")});
    for (const storage::EndingLine &certificate : attention.ending)
        add({Concern::Expires,
             certificate.name,
             {},
             Words::tr("%1 is valid until %2").arg(certificate.title, words::dayText(certificate.validUntil)),
             personLink(certificate.person) + QStringLiteral("?tab=certificates")});
    for (const query::LapsingCredits &credits : attention.credits)
        add({Concern::Expires,
             credits.name,
             {},
             lapsingText(credits),
             personLink(credits.person)
                 + QStringLiteral("?requirement=%1&tab=progress&version=%2")
                       .arg(keyToText(credits.plan->nodes[credits.node].record.id), keyToText(credits.plan->version))});
}

void AttentionModel::add(Line line)
{
    ++m_counts[size_t(line.concern)];
    m_lines.push_back(std::move(line));
}

void AttentionModel::setConcern(std::optional<Concern> concern)
{
    beginResetModel();
    m_concern = concern;
    choose();
    endResetModel();
}

void AttentionModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!m_concern || m_lines[i].concern == *m_concern)
            m_shown.push_back(i);
}

QString AttentionModel::linkAt(int row) const
{
    return row >= 0 && row < rowCount() ? shown(row).link : QString();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = shown(index.row());
    if (role == LinkRole)
        return line.link;
    if (role == StateRole)
        return int(State::Warning);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1  %2\n%3").arg(line.who, line.where, line.why).trimmed();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return concernText(line.concern);
    case WhoColumn:
        return line.who;
    case WhereColumn:
        return line.where;
    case WhyColumn:
        return line.why;
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return Words::tr("What");
    case WhoColumn:
        return Words::tr("Who");
    case WhereColumn:
        return Words::tr("Where");
    case WhyColumn:
        return Words::tr("Why");
    default:
        return {};
    }
}

} // namespace kz
