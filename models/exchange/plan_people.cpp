#include "models/exchange/enum_words.h"
#include "models/exchange/plan_support.h"
#include "models/exchange/planned_person.h"

namespace kz::exchange {

namespace {

class PeoplePlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        storage::Database &database = context.database();
        auto people = loadAll<Person>(database);
        if (!people)
            return people.error();
        m_people = std::move(people).value();
        if (auto done = load(database, &PersonIdentifier::person, m_identifiers); !done)
            return done;
        if (auto done = load(database, &Employment::person, m_employments); !done)
            return done;
        if (auto done = load(database, &Affiliation::person, m_affiliations); !done)
            return done;
        if (auto done = load(database, &Enrolment::person, m_enrolments); !done)
            return done;
        auto duties = storage::Repository<Duty>(database).all();
        if (!duties)
            return duties.error();
        for (const Duty &duty : duties.value()) {
            m_duties[duty.person].push_back(duty);
            if (duty.trainee)
                m_dutiesFor[*duty.trainee].push_back(duty);
        }
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const PersonRow &row = std::get<PersonRow>(staged.data);
        PlannedPerson planned;
        planned.line = staged.line;
        if (!findPerson(context, row, staged.line, planned))
            return Outcome::Problem;
        const Key profession = context.resolved("profession", context.directory().profession(row.profession));
        if (profession == 0)
            return Outcome::Problem;
        mergePerson(context, row, profession, planned);
        planIdentifiers(row, planned);
        planEmployment(context, row, planned);
        if (!planAffiliation(context, row, planned) || !planEnrolment(context, row, planned))
            return Outcome::Problem;
        planRole(row, planned);
        planned.preceptor = row.preceptor;

        const Outcome outcome = outcomeOf(planned);
        if (!row.ref.staffNumber.isEmpty())
            m_plannedByNumber.insert(row.ref.staffNumber, m_planned.size());
        m_plannedByName[foldedWord(row.record.name)].append(m_planned.size());
        m_planned.push_back(std::move(planned));
        return outcome;
    }

    Result<void> finish(PlanContext &context, const Recount &recount) override
    {
        for (size_t i = 0; i < m_planned.size(); ++i) {
            PlannedPerson &planned = m_planned[i];
            if (planned.preceptor.isEmpty())
                continue;
            const Outcome was = outcomeOf(planned);
            const Match match = preceptor(context, planned.preceptor);
            const bool oneself = match && match.key == selfKey(i);
            if (!match || oneself) {
                const IssueCode code = match.count > 1 ? IssueCode::Ambiguous : IssueCode::Unknown;
                QStringList arguments = {planned.preceptor};
                if (code == IssueCode::Ambiguous)
                    arguments.append(QString::number(match.count));
                context.report(planned.line, "preceptor", Issue{{}, code, arguments}, planned.preceptor);
                recount(was, Outcome::Problem);
                m_left.insert(i);
                continue;
            }
            planPreceptor(context, planned, match.key);
            recount(was, outcomeOf(planned));
        }
        return {};
    }

    Result<void> write(edit::Edit &edit) const override
    {
        std::vector<Key> wards;
        for (const Department &ward : m_wards) {
            auto made = edit.insert(ward);
            if (!made)
                return made.error();
            wards.push_back(made.value());
        }
        // Everybody first: a preceptor may come in the same file.
        std::vector<Key> people(m_planned.size(), 0);
        for (size_t i = 0; i < m_planned.size(); ++i) {
            const PlannedPerson &planned = m_planned[i];
            people[i] = planned.person.id;
            if (m_left.contains(i) || !(planned.isNew() || planned.personChanged))
                continue;
            const auto saved = edit.save(planned.person);
            if (!saved)
                return saved.error();
            people[i] = saved.value();
        }
        for (size_t i = 0; i < m_planned.size(); ++i) {
            if (m_left.contains(i))
                continue;
            if (auto done = writeFacts(edit, m_planned[i], people[i], people, wards); !done)
                return done;
            if (auto told = edit.reportProgress(double(i) / double(m_planned.size())); !told)
                return told;
        }
        return {};
    }

private:
    static Outcome outcomeOf(const PlannedPerson &planned)
    {
        if (planned.isNew())
            return Outcome::Created;
        return planned.writesAnything() ? Outcome::Updated : Outcome::Unchanged;
    }

    template <typename T>
    static Result<void> load(storage::Database &database, Key T::*owner, Facts<T> &into)
    {
        auto groups = loadGrouped(database, owner);
        if (!groups)
            return groups.error();
        into = std::move(groups).value();
        return {};
    }

    bool findPerson(PlanContext &context, const PersonRow &row, qint64 line, PlannedPerson &planned)
    {
        const Directory &directory = context.directory();
        const Match match = directory.person(row.ref);
        const char *field = !row.ref.key.isEmpty() ? "key"
            : row.ref.staffNumber.isEmpty()        ? "licence_number"
                                                   : "staff_number";
        if (match.count > 1) {
            context.error(field, IssueCode::Ambiguous, {context.text(field), QString::number(match.count)});
            return false;
        }
        if (!match && !row.ref.key.isEmpty()) {
            context.error("key", IssueCode::Unknown, {row.ref.key});
            return false;
        }
        if (!match && !isSomebodyNew(context, row))
            return false;
        QStringList names = {match ? keyToText(match.key) : QString(),
                             row.ref.staffNumber.isEmpty() ? QString() : u's' + row.ref.staffNumber,
                             row.ref.licenceNumber.isEmpty() ? QString() : u'l' + row.ref.licenceNumber};
        names.removeAll(QString());
        if (names.isEmpty()) // nobody's number: only the name can tell two rows apart
            names.append(u'n' + foldedWord(row.record.name) + u' ' + foldedWord(row.record.kana));
        for (const QString &name : std::as_const(names)) {
            if (const qint64 other = m_seen.first(name, line)) {
                context.error(names.front().startsWith(u'n') ? "name" : field, IssueCode::DuplicateInFile,
                              {QString::number(other)});
                return false;
            }
        }
        // Found by our key: then nobody else may have the numbers of the row.
        const Match byNumber = directory.person({{}, row.ref.staffNumber, row.ref.licenceNumber, {}});
        if (match && byNumber.count > 0 && byNumber.key != match.key) {
            context.error(row.ref.staffNumber.isEmpty() ? "licence_number" : "staff_number", IssueCode::Ambiguous,
                          {row.ref.staffNumber + row.ref.licenceNumber, QStringLiteral("2")});
            return false;
        }
        if (match)
            planned.person = m_people.value(match.key);
        return true;
    }

    /// Whether a row that no number ties to anybody is really new: a namesake with a number of his own is somebody
    /// else, one without may be the same person.
    bool isSomebodyNew(PlanContext &context, const PersonRow &row) const
    {
        const Directory &directory = context.directory();
        for (const Key namesake : directory.namesakes(row.record.name, row.record.kana)) {
            const bool other
                = (!row.ref.staffNumber.isEmpty() && directory.hasNumber(namesake, IdentifierScheme::StaffNumber))
                || (!row.ref.licenceNumber.isEmpty() && directory.hasNumber(namesake, IdentifierScheme::LicenceNumber));
            if (!other) {
                context.error("name", IssueCode::NameOnlyMatch, {keyToText(namesake)});
                return false;
            }
            context.warn("name", IssueCode::NameOnlyMatch, {keyToText(namesake)});
        }
        return true;
    }

    void mergePerson(const PlanContext &context, const PersonRow &row, Key profession, PlannedPerson &planned) const
    {
        const Person was = planned.person;
        Person &person = planned.person;
        person.profession = profession;
        const auto take = [&](const char *field, auto Person::*member) {
            if (context.given(field))
                person.*member = row.record.*member;
        };
        take("name", &Person::name);
        take("kana", &Person::kana);
        take("former_name", &Person::formerName);
        take("professional_name", &Person::professionalName);
        take("experience_since", &Person::experienceSince);
        take("email", &Person::email);
        take("note", &Person::note);
        planned.personChanged = !planned.isNew() && !sameRecord(person, was);
    }

    void planIdentifiers(const PersonRow &row, PlannedPerson &planned) const
    {
        const auto plan = [&](IdentifierScheme scheme, const QString &value) {
            if (value.isEmpty())
                return;
            for (const PersonIdentifier &known : m_identifiers.value(planned.person.id)) {
                if (known.scheme != scheme)
                    continue;
                if (known.value != value) { // found by another number: this one was changed
                    PersonIdentifier changed = known;
                    changed.value = value;
                    planned.identifiers.push_back(std::move(changed));
                }
                return;
            }
            planned.identifiers.push_back(PersonIdentifier{0, planned.person.id, scheme, value});
        };
        plan(IdentifierScheme::StaffNumber, row.ref.staffNumber);
        plan(IdentifierScheme::LicenceNumber, row.ref.licenceNumber);
    }

    void planEmployment(const PlanContext &context, const PersonRow &row, PlannedPerson &planned) const
    {
        const std::vector<Employment> known = m_employments.value(planned.person.id);
        const Employment *open = openFact(known, [](const Employment &) { return true; });
        Employment wanted = row.employment;
        const Employment *was = open;
        if (wanted.from.isValid())
            for (const Employment &employment : known)
                if (employment.from == wanted.from)
                    was = &employment;
        if (!was && !wanted.from.isValid())
            return;
        if (was) { // mended, or ended
            Employment changed = *was;
            if (wanted.from.isValid())
                changed.from = wanted.from;
            if (context.given("employed_to"))
                changed.to = wanted.to;
            if (context.given("ending"))
                changed.ending = wanted.ending;
            if (context.given("ending_reason"))
                changed.reason = wanted.reason;
            wanted = std::move(changed);
            if (sameRecord(wanted, *was))
                return;
        }
        planned.employments.push_back(std::move(wanted));
    }

    bool planAffiliation(PlanContext &context, const PersonRow &row, PlannedPerson &planned)
    {
        const std::vector<Affiliation> known = m_affiliations.value(planned.person.id);
        const Affiliation *open = openFact(known, [](const Affiliation &) { return true; });
        planned.from = row.affiliationFrom.isValid() ? row.affiliationFrom
            : !open && row.employment.from.isValid() ? row.employment.from
                                                     : context.today();
        if (row.site.isEmpty()) {
            if (open) {
                planned.site = open->site;
                planned.department = open->department;
            }
            return true;
        }
        planned.site = context.resolved("site", context.directory().site(row.site));
        if (planned.site == 0)
            return false;
        if (!row.department.isEmpty()) {
            const Key ward = department(context, planned.site, row.department);
            if (ward == 0)
                return false;
            planned.department = ward;
        }
        if (open && open->site == planned.site && (open->department == planned.department || !planned.department))
            return true;
        succeed(open, Affiliation{0, planned.person.id, planned.site, planned.department, planned.from, {}},
                planned.affiliations);
        return true;
    }

    Key department(PlanContext &context, Key site, const QString &name)
    {
        const Match known = context.directory().department(site, name);
        if (known.count > 0)
            return context.resolved("department", known);
        const QString id = keyToText(site) + foldedWord(name);
        const auto planned = m_plannedWards.constFind(id);
        if (planned != m_plannedWards.constEnd())
            return planned.value();
        context.warn("department", IssueCode::Unknown, {name});
        const Key key = plannedKey(m_wards.size());
        const bool isWard = name.contains(QStringLiteral("病棟"));
        m_wards.push_back(
            Department{0, site, isWard ? DepartmentKind::Ward : DepartmentKind::Department, name, {}, std::nullopt, 0});
        m_plannedWards.insert(id, key);
        return key;
    }

    bool planEnrolment(PlanContext &context, const PersonRow &row, PlannedPerson &planned) const
    {
        if (row.programme.isEmpty())
            return true;
        const Key version = context.resolved("programme", context.directory().programme(row.programme));
        if (version == 0)
            return false;
        Enrolment wanted{.person = planned.person.id, .version = version};
        wanted.from = row.enrolledFrom.isValid() ? row.enrolledFrom
            : row.employment.from.isValid()      ? row.employment.from
                                                 : context.today();
        const Enrolment *was = nullptr;
        const std::vector<Enrolment> known = m_enrolments.value(planned.person.id);
        for (const Enrolment &enrolment : known)
            if (enrolment.version == version && !enrolment.to.isValid())
                was = &enrolment;
        if (was)
            wanted = *was;
        if (row.enrolledFrom.isValid())
            wanted.from = row.enrolledFrom;
        if (row.targetDay.isValid())
            wanted.targetDay = row.targetDay;
        if (!row.targetLevel.isEmpty()) {
            const Key level = context.resolved("target_level", context.directory().level(version, row.targetLevel));
            if (level == 0)
                return false;
            wanted.targetLevel = level;
        }
        if (wanted.targetDay.isValid() && wanted.targetDay < wanted.from) {
            context.error("target_day", IssueCode::EndsBeforeItBegins);
            return false;
        }
        if (!was || !sameRecord(wanted, *was))
            planned.enrolments.push_back(std::move(wanted));
        return true;
    }

    void planRole(const PersonRow &row, PlannedPerson &planned) const
    {
        // A preceptor's role is towards a trainee and comes with the trainee's line.
        if (!row.role || *row.role == DutyKind::Preceptor)
            return;
        const std::optional<Key> site = planned.site ? std::optional(planned.site) : std::nullopt;
        const std::vector<Duty> known = m_duties.value(planned.person.id);
        const Duty *open = openFact(known, [&](const Duty &duty) {
            return duty.kind == *row.role && duty.site == site && duty.department == planned.department;
        });
        if (!open)
            planned.duties.push_back(Duty{.person = planned.person.id,
                                          .kind = *row.role,
                                          .site = site,
                                          .department = planned.department,
                                          .from = planned.from});
    }

    Key selfKey(size_t index) const
    {
        return m_planned[index].isNew() ? plannedKey(index) : m_planned[index].person.id;
    }

    Match preceptor(const PlanContext &context, const QString &text) const
    {
        if (const auto found = m_plannedByNumber.constFind(text); found != m_plannedByNumber.constEnd())
            return {selfKey(found.value()), 1};
        const Match known = context.directory().colleague(text);
        if (known)
            return known;
        QSet<Key> keys;
        for (const size_t index : m_plannedByName.value(foldedWord(text)))
            keys.insert(selfKey(index));
        if (known.count == 0 && keys.size() == 1)
            return {*keys.begin(), 1};
        return {0, std::max(known.count, int(keys.size()))};
    }

    void planPreceptor(const PlanContext &context, PlannedPerson &planned, Key preceptor) const
    {
        const QString profession = context.directory().professionCode(planned.person.profession);
        const bool doctor = profession == QStringLiteral("resident")
            || profession == QStringLiteral("specialty_trainee") || profession == QStringLiteral("physician");
        const DutyKind kind = doctor ? DutyKind::SupervisingDoctor : DutyKind::Preceptor;
        const std::vector<Duty> known = m_dutiesFor.value(planned.person.id);
        const Duty *open = openFact(known, [&](const Duty &duty) { return duty.kind == kind && !planned.isNew(); });
        if (open && open->person == preceptor)
            return;
        succeed(open,
                Duty{.person = preceptor,
                     .kind = kind,
                     .trainee = planned.isNew() ? traineeLater : planned.person.id,
                     .site = planned.site ? std::optional(planned.site) : std::nullopt,
                     .department = planned.department,
                     .from = planned.from},
                planned.duties);
    }

    Result<void> writeFacts(edit::Edit &edit, const PlannedPerson &planned, Key person, const std::vector<Key> &people,
                            const std::vector<Key> &wards) const
    {
        const auto saveAll = [&](const auto &facts, auto complete) -> Result<void> {
            for (auto fact : facts) {
                complete(fact);
                if (auto saved = edit.save(std::move(fact)); !saved)
                    return saved.error();
            }
            return {};
        };
        const auto own = [&](auto &fact) { fact.person = person; };
        if (auto done = saveAll(planned.identifiers, own); !done)
            return done;
        if (auto done = saveAll(planned.employments, own); !done)
            return done;
        if (auto done = saveAll(planned.affiliations,
                                [&](Affiliation &affiliation) {
                                    affiliation.person = person;
                                    affiliation.department = keyOf(affiliation.department, wards);
                                });
            !done)
            return done;
        if (auto done = saveAll(planned.enrolments, own); !done)
            return done;
        for (Duty duty : planned.duties) {
            duty.person = duty.person == 0 ? person : keyOf(duty.person, people);
            if (duty.trainee)
                duty.trainee = person;
            duty.department = keyOf(duty.department, wards);
            // The preceptor's own line was left out for its problems.
            if (duty.person == 0)
                continue;
            if (auto saved = edit.save(std::move(duty)); !saved)
                return saved.error();
        }
        return {};
    }

    /// The trainee of a duty that stands on the trainee's own line; filled in when the person has a key.
    static constexpr Key traineeLater = 1;

    Existing<Person> m_people;
    Facts<PersonIdentifier> m_identifiers;
    Facts<Employment> m_employments;
    Facts<Affiliation> m_affiliations;
    Facts<Enrolment> m_enrolments;
    Facts<Duty> m_duties;
    Facts<Duty> m_dutiesFor;

    SeenRows m_seen;
    std::vector<PlannedPerson> m_planned;
    QHash<QString, size_t> m_plannedByNumber;
    QHash<QString, QList<size_t>> m_plannedByName;
    std::vector<Department> m_wards;
    QHash<QString, Key> m_plannedWards;
    QSet<size_t> m_left; ///< lines that turned out to be problems
};

} // namespace

std::unique_ptr<ImportPlan> makePeoplePlan()
{
    return std::make_unique<PeoplePlan>();
}

} // namespace kz::exchange
