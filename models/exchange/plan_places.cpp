#include "models/exchange/enum_words.h"
#include "models/exchange/plan_support.h"

namespace kz::exchange {

namespace {

class MunicipalityPlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto existing = storage::Repository<Municipality>(context.database()).all();
        if (!existing)
            return existing.error();
        for (Municipality &record : std::move(existing).value())
            m_existing.insert(record.code, std::move(record));
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &row) override
    {
        const Municipality &read = std::get<MunicipalityRow>(row.data).record;
        if (const qint64 other = m_seen.first(read.code, row.line)) {
            context.error("code", IssueCode::DuplicateInFile, {QString::number(other)});
            return Outcome::Problem;
        }
        const auto known = m_existing.constFind(read.code);
        if (known == m_existing.constEnd()) {
            m_records.push_back(read);
            return Outcome::Created;
        }
        Municipality record = known.value();
        record.prefecture = read.prefecture;
        record.name = read.name;
        if (context.given("kana"))
            record.kana = read.kana;
        if (context.given("latitude"))
            record.latitude = read.latitude;
        if (context.given("longitude"))
            record.longitude = read.longitude;
        if (context.given("depopulated"))
            record.depopulated = read.depopulated;
        if (context.given("list_day"))
            record.listDay = read.listDay;
        if (sameRecord(record, known.value()))
            return Outcome::Unchanged;
        m_records.push_back(std::move(record));
        return Outcome::Updated;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const Municipality &record : m_records)
            if (auto saved = edit.save(record); !saved)
                return saved.error();
        return {};
    }

private:
    QHash<QString, Municipality> m_existing;
    SeenRows m_seen;
    std::vector<Municipality> m_records;
};

class SitePlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto sites = loadAll<Site>(context.database());
        if (!sites)
            return sites.error();
        m_existing = std::move(sites).value();
        auto beds = storage::Repository<SiteBeds>(context.database()).all();
        if (!beds)
            return beds.error();
        for (const SiteBeds &stretch : beds.value())
            if (!stretch.to.isValid())
                m_beds.insert(stretch.site, stretch);
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const SiteRow &row = std::get<SiteRow>(staged.data);
        const Match match = find(context, row);
        if (match.count > 1) {
            context.error(
                row.record.code.isEmpty() ? "name" : "code", IssueCode::Ambiguous,
                {row.record.code.isEmpty() ? row.record.name : row.record.code, QString::number(match.count)});
            return Outcome::Problem;
        }
        const QString identity = match  ? keyToText(match.key)
            : row.record.code.isEmpty() ? foldedWord(row.record.name)
                                        : enumCode(row.record.kind) + u' ' + row.record.code;
        if (const qint64 other = m_seen.first(identity, staged.line)) {
            context.error(row.record.code.isEmpty() ? "name" : "code", IssueCode::DuplicateInFile,
                          {QString::number(other)});
            return Outcome::Problem;
        }
        Planned planned;
        planned.site = match ? m_existing.value(match.key) : row.record;
        if (match)
            merge(context, row, planned.site);
        if (!lookUp(context, row, planned.site))
            return Outcome::Problem;
        planBeds(context, row, planned);
        const bool same = match && planned.beds.empty() && sameRecord(planned.site, m_existing.value(match.key));
        if (same)
            return Outcome::Unchanged;
        m_planned.push_back(std::move(planned));
        return match ? Outcome::Updated : Outcome::Created;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        std::vector<Key> organisations;
        for (const Organisation &organisation : m_organisations) {
            auto made = edit.insert(organisation);
            if (!made)
                return made.error();
            organisations.push_back(made.value());
        }
        for (size_t i = 0; i < m_planned.size(); ++i) {
            Site site = m_planned[i].site;
            site.organisation = keyOf(site.organisation, organisations);
            const auto saved = edit.save(std::move(site));
            if (!saved)
                return saved.error();
            for (SiteBeds beds : m_planned[i].beds) {
                beds.site = saved.value();
                if (auto done = edit.save(std::move(beds)); !done)
                    return done.error();
            }
            if (auto told = edit.reportProgress(double(i) / double(m_planned.size())); !told)
                return told;
        }
        return {};
    }

private:
    struct Planned {
        Site site;
        std::vector<SiteBeds> beds;
    };

    Match find(const PlanContext &context, const SiteRow &row) const
    {
        QList<Key> candidates = row.record.code.isEmpty() ? context.directory().sitesNamed(row.record.name)
                                                          : context.directory().sitesWithCode(row.record.code);
        // A guessed kind must not part a row from the site whose kind somebody has mended.
        if (!row.record.code.isEmpty() && (!row.kindGuessed || candidates.size() > 1))
            candidates.removeIf([&](Key key) { return m_existing.value(key).kind != row.record.kind; });
        return {candidates.size() == 1 ? candidates.front() : 0, int(candidates.size())};
    }

    void merge(const PlanContext &context, const SiteRow &row, Site &site) const
    {
        const Site &read = row.record;
        const auto take = [&](const char *field, auto Site::*member) {
            if (context.given(field))
                site.*member = read.*member;
        };
        take("code", &Site::code);
        take("name", &Site::name);
        take("kana", &Site::kana);
        take("kind", &Site::kind);
        take("postcode", &Site::postcode);
        take("address", &Site::address);
        take("form", &Site::form);
        take("capacity", &Site::capacity);
        take("remote", &Site::remote);
        take("island", &Site::island);
        take("leads", &Site::leads);
        take("member", &Site::member);
        take("opened", &Site::opened);
        take("closed", &Site::closed);
    }

    bool lookUp(PlanContext &context, const SiteRow &row, Site &site)
    {
        if (!row.organisation.isEmpty())
            site.organisation = organisation(context, row.organisation);
        if (!row.municipality.isEmpty()) {
            const Key found = context.resolved("municipality", context.directory().municipality(row.municipality));
            if (found == 0)
                return false;
            site.municipality = found;
        } else if (context.given("address") && context.directory().knowsMunicipalities()) {
            const Match found = context.directory().municipalityOfAddress(row.record.address, site.code);
            if (found)
                site.municipality = found.key;
            else
                context.warn("address", IssueCode::Unknown, {row.record.address});
        }
        return true;
    }

    Key organisation(const PlanContext &context, const QString &name)
    {
        if (const Match known = context.directory().organisation(name))
            return known.key;
        const QString folded = foldedWord(name);
        const auto planned = m_plannedOrganisations.constFind(folded);
        if (planned != m_plannedOrganisations.constEnd())
            return planned.value();
        const Key key = plannedKey(m_organisations.size());
        m_organisations.push_back(Organisation{0, name, {}, {}});
        m_plannedOrganisations.insert(folded, key);
        return key;
    }

    /// A new number of beds ends the old one on the day before.
    void planBeds(const PlanContext &context, const SiteRow &row, Planned &planned) const
    {
        if (!row.beds)
            return;
        const auto open = m_beds.constFind(planned.site.id);
        if (planned.site.id == 0 || open == m_beds.constEnd()) {
            planned.beds.push_back(SiteBeds{0, planned.site.id, *row.beds, row.bedsFrom, {}});
            return;
        }
        if (open->beds == *row.beds)
            return;
        const QDate from = row.bedsFrom.isValid() ? row.bedsFrom : context.today();
        SiteBeds was = open.value();
        if (was.from.isValid() && was.from >= from) { // the same stretch, corrected
            was.beds = *row.beds;
            planned.beds.push_back(std::move(was));
            return;
        }
        was.to = from.addDays(-1);
        planned.beds.push_back(std::move(was));
        planned.beds.push_back(SiteBeds{0, planned.site.id, *row.beds, from, {}});
    }

    Existing<Site> m_existing;
    QHash<Key, SiteBeds> m_beds;
    SeenRows m_seen;
    std::vector<Organisation> m_organisations;
    QHash<QString, Key> m_plannedOrganisations;
    std::vector<Planned> m_planned;
};

class DepartmentPlan final : public ImportPlan
{
public:
    Result<void> begin(PlanContext &context) override
    {
        auto existing = loadAll<Department>(context.database());
        if (!existing)
            return existing.error();
        m_existing = std::move(existing).value();
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const DepartmentRow &row = std::get<DepartmentRow>(staged.data);
        const Key site = context.resolved("site", context.directory().site(row.site));
        if (site == 0)
            return Outcome::Problem;
        if (const qint64 other = m_seen.first(keyToText(site) + foldedWord(row.record.name), staged.line)) {
            context.error("name", IssueCode::DuplicateInFile, {QString::number(other)});
            return Outcome::Problem;
        }
        const Match match = context.directory().department(site, row.record.name);
        if (match.count > 1) {
            context.error("name", IssueCode::Ambiguous, {row.record.name, QString::number(match.count)});
            return Outcome::Problem;
        }
        if (!match) {
            m_records.push_back(row.record);
            m_records.back().site = site;
            return Outcome::Created;
        }
        Department record = m_existing.value(match.key);
        record.name = row.record.name;
        if (context.given("kind"))
            record.kind = row.record.kind;
        if (context.given("field"))
            record.field = row.record.field;
        if (context.given("capacity"))
            record.capacity = row.record.capacity;
        if (context.given("position"))
            record.position = row.record.position;
        if (sameRecord(record, m_existing.value(match.key)))
            return Outcome::Unchanged;
        m_records.push_back(std::move(record));
        return Outcome::Updated;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        for (const Department &record : m_records)
            if (auto saved = edit.save(record); !saved)
                return saved.error();
        return {};
    }

private:
    Existing<Department> m_existing;
    SeenRows m_seen;
    std::vector<Department> m_records;
};

} // namespace

std::unique_ptr<ImportPlan> makeMunicipalityPlan()
{
    return std::make_unique<MunicipalityPlan>();
}

std::unique_ptr<ImportPlan> makeSitePlan()
{
    return std::make_unique<SitePlan>();
}

std::unique_ptr<ImportPlan> makeDepartmentPlan()
{
    return std::make_unique<DepartmentPlan>();
}

} // namespace kz::exchange
