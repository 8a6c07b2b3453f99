#include "models/edit/form_rules.h"
#include "models/exchange/plan_support.h"
#include "models/storage/evidence_repository.h"

namespace kz::exchange {

namespace {

/// Rows after one another that agree in person, form, assessor, kind and day are one filled form.
class AssessmentPlan final : public ImportPlan
{
public:
    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const AssessmentRow &row = std::get<AssessmentRow>(staged.data);
        Assessment read = row.record;
        Key item = 0;
        if (!lookUp(context, row, read, item))
            return Outcome::Problem;
        const auto may = isOnForm(context, read.tool, {item, row.step});
        if (!may)
            return may.error();
        if (!may.value() || !context.passes(futureIssues(read.head, context.today())))
            return Outcome::Problem;
        if (m_forms.empty() || !sameForm(m_forms.back(), read, row.key)) {
            auto begun = open(context, row, read);
            if (!begun)
                return begun.error();
            if (!begun.value())
                return Outcome::Problem;
        }
        Form &form = m_forms.back();
        if (const auto known = form.lines.constFind(item); known != form.lines.constEnd()) {
            context.error("item", IssueCode::DuplicateInFile, {QString::number(known.value())});
            return Outcome::Problem;
        }
        form.lines.insert(item, context.line());
        form.assessment.items.push_back({item, row.step});
        if (!read.comment.isEmpty() && form.assessment.comment.isEmpty())
            form.assessment.comment = read.comment;
        ++form.rows;
        return Outcome::Created;
    }

    /// A form is known as new, changed or unchanged only when its last row has been seen.
    Result<void> finish(PlanContext &context, const Recount &recount) override
    {
        for (Form &form : m_forms) {
            if (!form.was)
                continue;
            Assessment merged = *form.was;
            merged.items = mergedItems(form.was->items, form.assessment.items);
            merged.head.status = form.assessment.head.status;
            merged.head.submittedOn = form.assessment.head.submittedOn;
            merged.head.countersignedOn = form.assessment.head.countersignedOn;
            if (form.assessment.from.isValid())
                merged.from = form.assessment.from;
            if (form.assessment.to.isValid())
                merged.to = form.assessment.to;
            if (form.assessment.level)
                merged.level = form.assessment.level;
            if (!form.assessment.comment.isEmpty())
                merged.comment = form.assessment.comment;
            const bool same = edit::imageBytes(merged) == edit::imageBytes(*form.was);
            const auto issues = validate(merged);
            const Outcome outcome = same ? Outcome::Unchanged : hasErrors(issues) ? Outcome::Problem : Outcome::Updated;
            for (int i = 0; i < form.rows; ++i)
                recount(Outcome::Created, outcome);
            if (outcome == Outcome::Problem) {
                for (const Issue &issue : issues)
                    context.report(form.line,
                                   issue.field == QStringLiteral("items") ? "step" : issue.field.toLatin1().constData(),
                                   issue, QString());
                form.rows = 0;
            }
            form.assessment = std::move(merged);
        }
        return {};
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const Form &form : m_forms)
            if (form.rows > 0)
                if (auto saved = edit.save(form.assessment); !saved)
                    return saved.error();
        return {};
    }

private:
    struct Form {
        QString key;
        Assessment assessment;
        std::optional<Assessment> was;
        int rows = 0;
        qint64 line = 0;               ///< of its first row
        QHash<Key, qint64> lines = {}; ///< by item
    };

    static bool sameForm(const Form &form, const Assessment &read, const QString &key)
    {
        const Assessment &known = form.assessment;
        return form.key == key && known.head.person == read.head.person && known.tool == read.tool
            && known.assessor == read.assessor && known.assessorKind == read.assessorKind
            && known.head.day == read.head.day;
    }

    /// Ratings of the row replace those of the same item; the others stay.
    static std::vector<RatedItem> mergedItems(std::vector<RatedItem> items, const std::vector<RatedItem> &read)
    {
        for (const RatedItem &rated : read) {
            const auto known = std::ranges::find(items, rated.item, &RatedItem::item);
            if (known == items.end())
                items.push_back(rated);
            else
                known->step = rated.step;
        }
        return items;
    }

    static bool lookUp(PlanContext &context, const AssessmentRow &row, Assessment &read, Key &item)
    {
        const Directory &directory = context.directory();
        read.head.person = context.person(row.person);
        if (read.head.person == 0)
            return false;
        Key version = 0;
        if (!row.programme.isEmpty()) {
            version = context.resolved("programme", directory.programme(row.programme));
            if (version == 0)
                return false;
        }
        read.tool = context.resolved("tool", directory.tool(row.tool, version, read.head.person));
        // A code that several programmes have is that of the form's.
        const Key ofForm = version != 0 ? version : directory.versionOfTool(read.tool);
        item = context.resolved("item", directory.item(row.item, ofForm, read.head.person));
        if (read.tool == 0 || item == 0)
            return false;
        if (read.assessorKind == AssessorKind::Self) // unless the row says otherwise, which validate() refuses
            read.assessor = read.head.person;
        if (!row.assessor.isEmpty()) {
            const Key assessor = context.resolved("assessor", directory.colleague(row.assessor));
            if (assessor == 0)
                return false;
            read.assessor = assessor;
        }
        if (!row.level.isEmpty()) {
            const Key level = context.resolved(
                "level", directory.level(version != 0 ? version : directory.versionOfTool(read.tool), row.level));
            if (level == 0)
                return false;
            read.level = level;
        }
        return true;
    }

    Result<bool> isOnForm(PlanContext &context, Key tool, const RatedItem &rated)
    {
        auto known = m_rules.find(tool);
        if (known == m_rules.end()) {
            auto rules = edit::FormRules::load(context.database(), tool);
            if (!rules)
                return rules.error();
            known = m_rules.emplace(tool, std::move(rules).value()).first;
        }
        const auto issue = known->second.issue(rated);
        if (!issue)
            return true;
        if (issue->code == IssueCode::NotOnForm)
            context.error("item", issue->code, {context.text("item")});
        else
            context.error("step", issue->code, issue->arguments);
        return false;
    }

    /// Opens the form a row belongs to; false after an error.
    Result<bool> open(PlanContext &context, const AssessmentRow &row, const Assessment &read)
    {
        Form form{row.key, read, std::nullopt, 0, context.line()};
        if (!m_seenPeople.contains(read.head.person)) {
            auto known = storage::EvidenceRepository(context.database()).allFormsOf(read.head.person);
            if (!known)
                return known.error();
            m_known.insert(read.head.person, std::move(known).value());
            m_seenPeople.insert(read.head.person);
        }
        Key key = row.key.isEmpty() ? 0 : keyFromText(row.key).value_or(-1);
        if (key > 0) { // one of another file means nothing here
            const auto there = storage::EvidenceRepository(context.database()).findAssessment(key);
            if (!there)
                return there.error();
            if (!there.value())
                key = 0;
        }
        for (const Assessment &known : std::as_const(m_known[read.head.person])) {
            const Form candidate{row.key, known, std::nullopt, 0, 0};
            if (key != 0 ? known.head.id == key : sameForm(candidate, read, row.key)) {
                form.was = known;
                break;
            }
        }
        if (key != 0 && !form.was) {
            context.error("key", IssueCode::Unknown, {row.key});
            return false;
        }
        // What the row itself cannot know, now that names are keys: nobody rates himself as another.
        Assessment whole = form.assessment;
        whole.items = {{1, 1}};
        whole.comment.clear();
        auto issues = validate(whole);
        std::ranges::move(raterIssues(whole, m_rules.at(whole.tool).tool()), std::back_inserter(issues));
        if (!context.passes(issues))
            return false;
        if (form.was)
            form.assessment.head.id = form.was->head.id;
        else
            form.assessment.head.enteredOn = context.today();
        m_forms.push_back(std::move(form));
        return true;
    }

    std::vector<Form> m_forms;
    QHash<Key, std::vector<Assessment>> m_known;
    QSet<Key> m_seenPeople;
    std::unordered_map<Key, edit::FormRules> m_rules; ///< by tool
};

} // namespace

std::unique_ptr<ImportPlan> makeAssessmentPlan()
{
    return std::make_unique<AssessmentPlan>();
}

} // namespace kz::exchange
