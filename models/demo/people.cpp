#include "models/demo/people.h"

#include <algorithm>

namespace kz::demo {

namespace {

template <typename Record>
Result<void> store(edit::Edit &edit, Record record)
{
    const auto made = edit.insert(std::move(record));
    return made ? Result<void>() : made.error();
}

/// The part of the key that counts up: the other is drawn by lot for every file.
std::uint32_t numberOf(const Member &member)
{
    return static_cast<std::uint32_t>(member.id);
}

Result<void> makeIdentifiers(edit::Edit &edit, const Region &region, const Member &member, int number)
{
    const auto add = [&](IdentifierScheme scheme, const QString &value) -> Result<void> {
        return store(edit, PersonIdentifier{.person = member.id, .scheme = scheme, .value = value});
    };
    if (auto done = add(IdentifierScheme::StaffNumber, QStringLiteral("K%1").arg(number, 6, 10, QLatin1Char('0')));
        !done)
        return done;
    // A new nurse's licence is registered in June; until then the staff number is all there is.
    if (member.part == Part::NewNurse && region.years.today < region.years.cohortStart().addDays(75))
        return {};
    return add(IdentifierScheme::LicenceNumber, QStringLiteral("99%1").arg(number, 7, 10, QLatin1Char('0')));
}

Result<void> makeAffiliations(edit::Edit &edit, const Region &region, const Member &member)
{
    const QDate april = fiscalYearStart(region.years.current);
    const bool moved = member.unitBefore && member.unitBefore != member.unit && member.employed < april;
    Affiliation now{.person = member.id,
                    .site = region.siteOf(member),
                    .department = member.unit,
                    .from = moved ? april : std::max(member.employed, region.years.begin())};
    if (moved) {
        Affiliation before = now;
        before.department = member.unitBefore;
        before.from = std::max(member.employed, region.years.begin());
        before.to = april.addDays(-1);
        if (auto done = store(edit, before); !done)
            return done;
    }
    return store(edit, now);
}

Result<void> makeNurseAwards(edit::Edit &edit, Region &region, const Member &member)
{
    const Adopted &ladder = region.framework(QStringLiteral("nurse-ladder"));
    for (int level = 1; level <= member.level; ++level) {
        const int year = awardYear(region, member, level);
        const LevelAward record{.person = member.id,
                                .level = ladder.level(ladderLevel(level)),
                                .decidedOn = QDate(year + 1, 3, 20),
                                .number
                                = QStringLiteral("階ラ-%1-%2").arg(year).arg(numberOf(member), 4, 10, QLatin1Char('0')),
                                .basis = QStringLiteral("ラダー認定審査会（見本）")};
        if (auto done = store(edit, record); !done)
            return done;
    }
    return {};
}

Result<void> makeRenewal(edit::Edit &edit, Region &region, const Member &member)
{
    // Whose turn is next: a certificate that ends within three months.
    const bool first = region.members.size() > Shiori && member.id == region.member(Shiori).id;
    const QDate until = region.years.today.addDays(first ? 60 : region.random.between(200, 900));
    const QDate decided = until.addYears(-3).addDays(1);
    const QString framework = QStringLiteral("demo-pharmacist-renewal");
    const QString level = QStringLiteral("certified");
    const LevelAward record{.person = member.id,
                            .level = region.framework(framework).level(level),
                            .decidedOn = decided,
                            .validUntil = until,
                            .number = QStringLiteral("見薬-%1").arg(numberOf(member), 5, 10, QLatin1Char('0')),
                            .basis = QStringLiteral("30単位（見本）")};
    if (auto done = store(edit, record); !done)
        return done;
    return store(edit, enrolment(region, member, framework, level, decided, until));
}

} // namespace

QString ladderLevel(int level)
{
    constexpr const char *codes[] = {"", "I", "II", "III", "IV", "V"};
    return QString::fromLatin1(codes[level]);
}

int awardYear(const Region &region, const Member &member, int level)
{
    constexpr int since[] = {0, 1, 3, 6, 10, 16};
    return std::min(fiscalYearOf(member.employed) + since[level],
                    region.years.current - 1 - (member.level - level) * 2);
}

Member memberOf(const Region &region, const MemberSpec &spec)
{
    const Place &place = region.places[size_t(spec.place)];
    return {.part = spec.part,
            .profession = QString::fromLatin1(spec.profession),
            .place = spec.place,
            .unit = place.named(QString::fromUtf16(spec.unit)),
            .unitBefore = place.named(QString::fromUtf16(spec.unitBefore)),
            .employed = spec.part == Part::NewNurse ? region.years.cohortStart()
                                                    : fiscalYearStart(region.years.current - spec.experience),
            .level = spec.level,
            .speed = spec.speedPercent / 100.0};
}

Result<void> storeMember(edit::Edit &edit, const Region &region, Member &member, Person person, int number)
{
    person.profession = region.professions.value(member.profession);
    if (!person.experienceSince)
        person.experienceSince = fiscalYearOf(member.employed);
    const auto made = edit.insert(std::move(person));
    if (!made)
        return made.error();
    member.id = made.value();
    if (auto done = makeIdentifiers(edit, region, member, number); !done)
        return done;
    if (auto done = store(edit, Employment{.person = member.id, .from = member.employed}); !done)
        return done;
    return makeAffiliations(edit, region, member);
}

Enrolment enrolment(const Region &region, const Member &member, const QString &framework, const QString &level,
                    QDate from, QDate target)
{
    const Adopted &adopted = region.framework(framework);
    Enrolment made{.person = member.id, .version = adopted.version(), .from = from, .targetDay = target};
    if (!level.isEmpty())
        made.targetLevel = adopted.level(level);
    return made;
}

Result<void> makeEnrolments(edit::Edit &edit, Region &region, const Member &member)
{
    const Years &years = region.years;
    const QDate lastApril = fiscalYearStart(years.current - 1);
    const QDate march = fiscalYearEnd(years.current);
    const auto enrol = [&](const char *framework, const QString &level, QDate from, QDate target) {
        return store(edit, enrolment(region, member, QString::fromLatin1(framework), level, from, target));
    };
    const auto common = [&] { return enrol("cardio-onco-common", {}, std::max(lastApril, member.employed), march); };
    switch (member.part) {
    case Part::NewNurse:
        return enrol("new-nurse", QStringLiteral("M12"), member.employed, fiscalYearEnd(years.cohort()));
    case Part::Nurse:
        if (auto done = makeNurseAwards(edit, region, member); !done)
            return done;
        if (member.level == 5)
            return {}; // there is nothing above it
        return enrol("nurse-ladder", ladderLevel(member.level + 1), std::max(lastApril, member.employed), march);
    case Part::Resident:
        return enrol("residency", {}, member.employed, member.employed.addYears(2).addDays(-1));
    case Part::Pharmacist:
        if (auto done = makeRenewal(edit, region, member); !done)
            return done;
        return common();
    case Part::CareWorker:
        return {}; // none of the region's programmes is theirs; their records count for the sites
    default:
        return common();
    }
}

} // namespace kz::demo
