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
        if (context.given("prefecture"))
            record.prefecture = read.prefecture;
        if (context.given("name"))
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
        if (!context.accepts(record))
            return Outcome::Problem;
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
        auto beds = loadGrouped(context.database(), &SiteBeds::site);
        if (!beds)
            return beds.error();
        m_beds = std::move(beds).value();
        return {};
    }

    Result<Outcome> add(PlanContext &context, StagedRow &staged) override
    {
        const SiteRow &row = std::get<SiteRow>(staged.data);
        const char *field = row.record.code.isEmpty() ? "name" : "code";
        const QList<Key> found = find(context, row);
        if (found.size() > 1) {
            context.error(field, IssueCode::Ambiguous, {context.text(field), QString::number(found.size())});
            return Outcome::Problem;
        }
        const bool known = !found.isEmpty();
        Planned planned;
        planned.site = known ? m_existing.value(found.front()) : row.record;
        if (known)
            merge(context, row, planned.site);
        if (!lookUp(context, row, planned.site))
            return Outcome::Problem;
        for (const QString &identity : identitiesOf(planned.site, row))
            if (const qint64 other = m_seen.first(identity, staged.line)) {
                context.error(field, IssueCode::DuplicateInFile, {QString::number(other)});
                return Outcome::Problem;
            }
        for (const Key other : context.directory().sitesWithCode(planned.site.code))
            if (other != planned.site.id && m_existing.value(other).kind == planned.site.kind) {
                context.error("code", IssueCode::Ambiguous, {planned.site.code, QStringLiteral("2")});
                return Outcome::Problem;
            }
        if (!context.accepts(planned.site) || !planBeds(context, row, planned))
            return Outcome::Problem;
        if (known && planned.beds.empty() && sameRecord(planned.site, m_existing.value(planned.site.id)))
            return Outcome::Unchanged;
        m_planned.push_back(std::move(planned));
        return known ? Outcome::Updated : Outcome::Created;
    }

    Result<void> write(edit::Edit &edit) const override
    {
        PlannedRecords<Organisation>::Maker organisations(m_organisations, edit);
        for (size_t i = 0; i < m_planned.size(); ++i) {
            Site site = m_planned[i].site;
            if (auto made = organisations.replace(site.organisation); !made)
                return made;
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

    /// By code, and by kind too where several share the code; else by name, within the municipality where the row
    /// tells it.
    QList<Key> find(const PlanContext &context, const SiteRow &row) const
    {
        const Directory &directory = context.directory();
        const QString name = foldedWord(row.record.name);
        const auto named = [&](Key key) { return foldedWord(m_existing.value(key).name) == name; };
        QList<Key> coded = row.record.code.isEmpty() ? QList<Key>() : directory.sitesWithCode(row.record.code);
        // A guessed kind must not part a row from the site whose kind somebody has mended; a told one does when the
        // name is another, too: institutions of two kinds may have the same code.
        if (coded.size() == 1 && !row.kindGuessed && m_existing.value(coded.front()).kind != row.record.kind
            && !named(coded.front()))
            coded.clear();
        if (coded.size() > 1) {
            QList<Key> ofKind = coded;
            ofKind.removeIf([&](Key key) { return m_existing.value(key).kind != row.record.kind; });
            if (ofKind.isEmpty() && !row.kindGuessed)
                coded.removeIf([&](Key key) { return !named(key); });
            else
                coded = ofKind;
        }
        if (!coded.isEmpty())
            return coded;
        QList<Key> candidates = directory.sitesNamed(row.record.name);
        // With another code it is another site; without one it is the one the code was missing of.
        if (!row.record.code.isEmpty())
            candidates.removeIf([&](Key key) { return !m_existing.value(key).code.isEmpty(); });
        const Match told = !row.municipality.isEmpty() ? directory.municipality(row.municipality)
            : directory.knowsMunicipalities() ? directory.municipalityOfAddress(row.record.address, row.record.code)
                                              : Match();
        if (told)
            candidates.removeIf(
                [&](Key key) { return m_existing.value(key).municipality.value_or(told.key) != told.key; });
        return candidates;
    }

    /// What no two rows of a file may both mean.
    static QStringList identitiesOf(const Site &site, const SiteRow &row)
    {
        QStringList identities;
        if (site.id != 0)
            identities.append(keyToText(site.id));
        else if (site.code.isEmpty())
            identities.append(foldedWord(site.name) + u' ' + foldedWord(row.municipality));
        if (!site.code.isEmpty())
            identities.append(enumCode(site.kind) + u' ' + site.code);
        return identities;
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
            const Directory &directory = context.directory();
            const Match match = directory.municipality(row.municipality);
            const QString whole = u'0' + row.municipality;
            if (match.count == 0 && whole.size() == 6 && directory.municipality(whole)) {
                context.error("municipality", IssueCode::ZerosLost, {row.municipality, whole});
                return false;
            }
            const Key found = context.resolved("municipality", match);
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
        return m_organisations.plan(foldedWord(name), Organisation{0, name, {}, {}});
    }

    /// A number of beds runs from its day until the next one begins.
    bool planBeds(PlanContext &context, const SiteRow &row, Planned &planned) const
    {
        if (!row.beds)
            return true;
        const std::vector<SiteBeds> known = m_beds.value(planned.site.id);
        const SiteBeds *open = edit::openFact(known, [](const SiteBeds &) { return true; });
        if (open && open->beds == *row.beds && !row.bedsFrom.isValid())
            return true;
        const QDate from = row.bedsFrom.isValid() || known.empty() ? row.bedsFrom : context.today();
        auto placed = edit::placedFact(known, SiteBeds{0, planned.site.id, *row.beds, from, {}},
                                       [](const SiteBeds &one, const SiteBeds &told) { return one.beds == told.beds; });
        context.tellDays("beds_from", placed, from);
        for (SiteBeds beds : placed.changes) {
            beds.site = namedOnly;
            if (!context.accepts(beds, {{"from_day", "beds_from"}, {"to_day", "beds_from"}}))
                return false;
        }
        planned.beds = std::move(placed.changes);
        return true;
    }

    Existing<Site> m_existing;
    QHash<Key, std::vector<SiteBeds>> m_beds;
    SeenRows m_seen;
    PlannedRecords<Organisation> m_organisations;
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
        if (context.given("name"))
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
        if (!context.accepts(record))
            return Outcome::Problem;
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
