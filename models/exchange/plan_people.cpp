#include "models/edit/people_actions.h"
#include "models/exchange/enum_words.h"
#include "models/exchange/person_facts.h"

namespace kz::exchange {

namespace {

class PeoplePlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto people = loadAll<Person>(context.database());
        if (!people)
            return people.error();
        m_people = std::move(people).value();
        return m_facts.load(context.database());
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const PersonRow &row = std::get<PersonRow>(staged.data);
        PlannedPerson planned;
        planned.line = staged.line;
        if (!findPerson(context, row, staged.line, planned))
            return Outcome::Problem;
        const Key profession = this->profession(context, row.profession);
        if (profession == 0 || !mergePerson(context, row, profession, planned))
            return Outcome::Problem;
        m_facts.planIdentifiers(row, planned);
        if (!m_facts.planEmployment(context, row, planned))
            return Outcome::Problem;
        const auto mayLeave = checkLeaving(context, planned);
        if (!mayLeave)
            return mayLeave.error();
        if (!mayLeave.value() || !m_facts.planAffiliation(context, row, planned)
            || !m_facts.planEnrolment(context, row, planned) || !m_facts.planRole(context, row, planned))
            return Outcome::Problem;
        planned.preceptor = row.preceptor;

        const Outcome outcome = outcomeOf(planned);
        // A colleague without a number is named by name, or by a key of the file the rows come from.
        for (const QString &number : {row.ref.staffNumber, row.ref.key})
            if (!number.isEmpty())
                m_plannedByNumber.insert(number, m_planned.size());
        m_plannedByName[foldedWord(row.record.name)].append(m_planned.size());
        m_planned.push_back(std::move(planned));
        return outcome;
    }

    Result<void> finish(PlanContext &context, const Recount &recount) override
    {
        std::vector<Match> preceptors;
        for (size_t i = 0; i < m_planned.size(); ++i) {
            const PlannedPerson &planned = m_planned[i];
            preceptors.push_back(planned.preceptor.isEmpty() ? Match() : preceptor(context, planned.preceptor));
            const Match match = preceptors.back();
            if (planned.preceptor.isEmpty() || (match && match.key != selfKey(i)))
                continue;
            QStringList arguments = {planned.preceptor};
            if (match.count > 1)
                arguments.append(QString::number(match.count));
            context.report(planned.line, "preceptor",
                           Issue{{}, match.count > 1 ? IssueCode::Ambiguous : IssueCode::Unknown, arguments},
                           planned.preceptor);
            recount(outcomeOf(planned), Outcome::Problem);
            m_left.insert(i);
        }
        QSet<Key> named;
        for (size_t i = 0; i < m_planned.size(); ++i) {
            PlannedPerson &planned = m_planned[i];
            if (planned.preceptor.isEmpty() || m_left.contains(i))
                continue;
            const Key key = preceptors[i].key;
            if (const size_t other = size_t(-key - 1); key < 0 && m_left.contains(other)) {
                context.report(
                    planned.line, "preceptor",
                    warning(IssueCode::RefersToProblem, {planned.preceptor, QString::number(m_planned[other].line)}),
                    planned.preceptor);
                continue;
            }
            named.insert(key);
            const Outcome was = outcomeOf(planned);
            m_facts.planPreceptor(context, planned, key);
            recount(was, outcomeOf(planned));
        }
        for (size_t i = 0; i < m_planned.size(); ++i)
            if (const QString role = m_planned[i].roleAwaited; !role.isEmpty() && !named.contains(selfKey(i)))
                context.report(m_planned[i].line, "role", warning(IssueCode::NamedByTrainee, {role}), role);
        return {};
    }

    Result<void> write(edit::Edit &edit) const override
    {
        PlannedRecords<Profession>::Maker professions(m_professions, edit);
        PlannedRecords<Department>::Maker wards(m_facts.wards(), edit);
        // Everybody first: a preceptor may come in the same file.
        std::vector<Key> people(m_planned.size(), 0);
        for (size_t i = 0; i < m_planned.size(); ++i) {
            const PlannedPerson &planned = m_planned[i];
            people[i] = planned.person.id;
            if (m_left.contains(i) || !(planned.isNew() || planned.personChanged))
                continue;
            Person person = planned.person;
            const auto profession = professions.key(person.profession);
            if (!profession)
                return profession.error();
            person.profession = profession.value();
            const auto saved = edit.save(std::move(person));
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
    static Issue warning(IssueCode code, const QStringList &arguments)
    {
        return Issue{{}, code, arguments, Issue::Severity::Warning};
    }

    static Outcome outcomeOf(const PlannedPerson &planned)
    {
        if (planned.isNew())
            return Outcome::Created;
        return planned.writesAnything() ? Outcome::Updated : Outcome::Unchanged;
    }

    bool findPerson(PlanContext &context, const PersonRow &row, qint64 line, PlannedPerson &planned)
    {
        const Directory &directory = context.directory();
        const Match match = directory.person(row.ref);
        if (match.count > 1) {
            const char *field = row.ref.staffNumber.isEmpty() ? "licence_number" : "staff_number";
            context.error(field, IssueCode::Ambiguous, {context.text(field), QString::number(match.count)});
            return false;
        }
        if (!row.ref.key.isEmpty() && !keyFromText(row.ref.key)) { // a slip: no file has such a key
            context.error("key", IssueCode::Unknown, {row.ref.key});
            return false;
        }
        if (!match && !isSomebodyNew(context, row))
            return false;
        struct Name {
            const char *field;
            QString text;
        };
        std::vector<Name> names;
        if (!row.ref.staffNumber.isEmpty())
            names.push_back({"staff_number", u's' + row.ref.staffNumber});
        if (!row.ref.licenceNumber.isEmpty())
            names.push_back({"licence_number", u'l' + row.ref.licenceNumber});
        if (!row.ref.key.isEmpty())
            names.push_back({"key", u'k' + row.ref.key});
        if (names.empty()) // nobody's number: only the name can tell two rows apart
            names.push_back({"name", u'n' + foldedWord(row.record.name) + u' ' + foldedWord(row.record.kana)});
        if (match)
            names.push_back({names.front().field, keyToText(match.key)});
        for (const Name &name : names) {
            if (const qint64 other = m_seen.first(name.text, line)) {
                context.error(name.field, IssueCode::DuplicateInFile, {QString::number(other)});
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
        if (!match)
            return true;
        PersonRef named = row.ref;
        named.kana = row.record.kana;
        named.formerName = row.record.formerName;
        planned.person = m_people.value(match.key);
        return context.isNamed(match.key, named);
    }

    /// Whether a row that no number ties to anybody is really new: a namesake with a number of his own is somebody
    /// else, unless only zeros at the front part the two; one without may be the same person.
    bool isSomebodyNew(PlanContext &context, const PersonRow &row) const
    {
        const Directory &directory = context.directory();
        const QList<Key> namesakes = directory.namesakes(row.record.name, row.record.kana);
        for (const auto &[field, scheme, number] :
             {std::tuple("staff_number", IdentifierScheme::StaffNumber, row.ref.staffNumber),
              std::tuple("licence_number", IdentifierScheme::LicenceNumber, row.ref.licenceNumber)}) {
            const QString whole = directory.withZeros(scheme, number);
            if (whole.isEmpty())
                continue;
            const QString staff = scheme == IdentifierScheme::StaffNumber ? whole : QString();
            const QString licence = scheme == IdentifierScheme::LicenceNumber ? whole : QString();
            if (namesakes.contains(directory.person({{}, staff, licence, {}}).key)) {
                context.error(field, IssueCode::ZerosLost, {number, whole});
                return false;
            }
            context.warn(field, IssueCode::ZerosLost, {number, whole});
        }
        for (const Key namesake : namesakes) {
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

    /// A profession that nobody has yet is made: every hospital has some of its own.
    Key profession(PlanContext &context, const QString &text)
    {
        const Match known = context.directory().profession(text);
        if (known.count > 0)
            return context.resolved("profession", known);
        bool fresh = false;
        const Key key = m_professions.plan(
            foldedWord(text), Profession{.code = text, .nameJa = text, .position = ownProfessions}, &fresh);
        if (fresh)
            context.warn("profession", IssueCode::WillBeAdded, {text});
        return key;
    }

    static bool mergePerson(PlanContext &context, const PersonRow &row, Key profession, PlannedPerson &planned)
    {
        const Person was = planned.person;
        Person &person = planned.person;
        person.profession = profession;
        const auto take = [&](const char *field, auto Person::*member) {
            if (context.given(field) || planned.isNew())
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
        return context.accepts(person);
    }

    /// Whether the writer will let somebody leave on the day that the row tells.
    static Result<bool> checkLeaving(PlanContext &context, const PlannedPerson &planned)
    {
        if (!planned.leaves.isValid() || planned.isNew())
            return true;
        const auto issues = edit::leavingIssues(context.database(), planned.person.id, planned.leaves);
        if (!issues)
            return issues.error();
        for (const Issue &issue : issues.value())
            if (issue.severity == Issue::Severity::Warning)
                context.warn("employed_to", issue.code, issue.arguments);
            else
                context.error("employed_to", issue.code, issue.arguments);
        return !hasErrors(issues.value());
    }

    Key selfKey(size_t index) const
    {
        return m_planned[index].isNew() ? plannedKey(index) : m_planned[index].person.id;
    }

    Match preceptor(const PlanContext &context, const QString &text) const
    {
        if (const auto found = m_plannedByNumber.constFind(plainNumber(text)); found != m_plannedByNumber.constEnd())
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

    static Result<void> writeFacts(edit::Edit &edit, const PlannedPerson &planned, Key person,
                                   const std::vector<Key> &people, PlannedRecords<Department>::Maker &wards)
    {
        enum Which { Known, New };
        const auto save = [&](const auto &facts, Which which, auto complete) -> Result<void> {
            for (auto fact : facts) {
                if ((fact.id == 0) != (which == New))
                    continue;
                if (Result<void> done = complete(fact); !done)
                    return done;
                if (auto saved = edit.save(std::move(fact)); !saved)
                    return saved.error();
            }
            return {};
        };
        const auto own = [&](auto &fact) -> Result<void> {
            fact.person = person;
            return {};
        };
        const auto placed = [&](auto &fact) -> Result<void> {
            fact.person = person;
            return wards.replace(fact.department);
        };
        const auto assigned = [&](Duty &duty) -> Result<void> {
            duty.person = duty.person == 0 ? person : keyOf(duty.person, people);
            if (duty.trainee)
                duty.trainee = person;
            return wards.replace(duty.department);
        };
        // What is known first: it gives way to the new, and leaving ends what is left of it. Nothing that this import
        // makes may change again within it, or undo would take it for a later change.
        for (const Which which : {Known, New}) {
            for (const auto &done : {save(planned.identifiers, which, own), save(planned.affiliations, which, placed),
                                     save(planned.enrolments, which, own), save(planned.duties, which, assigned)})
                if (!done)
                    return done;
            if (which == Known)
                if (auto done = writeEmployments(edit, planned, person); !done)
                    return done;
        }
        return {};
    }

    static Result<void> writeEmployments(edit::Edit &edit, const PlannedPerson &planned, Key person)
    {
        for (Employment employment : planned.employments) {
            employment.person = person;
            if (auto saved = edit.save(std::move(employment)); !saved)
                return saved.error();
        }
        if (!planned.leaves.isValid() || planned.isNew())
            return {};
        const edit::Action leaving
            = edit::endEmployment(person, planned.leaves, planned.ending, planned.endingReason, planned.person.name);
        return leaving.work(edit);
    }

    static constexpr int ownProfessions = 1000; ///< after those that every file has

    Existing<Person> m_people;
    PersonFacts m_facts;
    PlannedRecords<Profession> m_professions;
    SeenRows m_seen;
    std::vector<PlannedPerson> m_planned;
    QHash<QString, size_t> m_plannedByNumber;
    QHash<QString, QList<size_t>> m_plannedByName;
    QSet<size_t> m_left; ///< lines that turned out to be problems
};

} // namespace

std::unique_ptr<ImportPlan> makePeoplePlan()
{
    return std::make_unique<PeoplePlan>();
}

} // namespace kz::exchange
