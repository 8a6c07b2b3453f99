#include "app/gui/program.h"

#include "app/gui/open_places.h"
#include "ui/administration/administration_page.h"
#include "ui/administration/import_page.h"
#include "ui/administration/journal_page.h"
#include "ui/administration/packets_page.h"
#include "ui/administration/passphrase_dialog.h"
#include "ui/administration/secret_dialog.h"
#include "ui/administration/take_packet_page.h"
#include "ui/applications/applications_page.h"
#include "ui/assessments/queue_page.h"
#include "ui/assessments/rating_page.h"
#include "ui/events/events_page.h"
#include "ui/home/home_page.h"
#include "ui/home/trainee_home_page.h"
#include "ui/ladders/crosswalk_page.h"
#include "ui/ladders/draft_page.h"
#include "ui/ladders/framework_page.h"
#include "ui/ladders/role_matrix_page.h"
#include "ui/people/people_page.h"
#include "ui/people/person_page.h"
#include "ui/reports/reports_page.h"
#include "ui/rotations/log_page.h"
#include "ui/rotations/rotations_page.h"
#include "ui/rotations/week_page.h"
#include "ui/sites/sites_page.h"

namespace kz {

Program::Program(const Clock &clock, Settings &settings, FileChooser &files, const QString &demoFolder)
    : m_clock(clock), m_settings(settings), m_files(files), m_host(clock, demoFolder), m_lists(m_host, settings, files),
      m_people(FilePaletteSource::What::People, m_host), m_sites(FilePaletteSource::What::Sites, m_host),
      m_events(FilePaletteSource::What::Events, m_host), m_applications(FilePaletteSource::What::Applications, m_host),
      m_ladders(FilePaletteSource::What::Ladders, m_host), m_curricula(FilePaletteSource::What::Curricula, m_host),
      m_cycles(FilePaletteSource::What::Cycles, m_host),
      m_window(std::make_unique<MainWindow>(
          WindowParts{m_host,
                      m_settings,
                      m_clock,
                      files,
                      places(),
                      {&m_people, &m_sites, &m_events, &m_applications, &m_ladders, &m_curricula, &m_cycles}}))
{
    m_host.setAskPassphrase([this](const QString &path, const QString &why, std::function<void(const QString &)> then) {
        auto *asking = new PassphraseDialog(path, why, m_window.get());
        QObject::connect(asking, &PassphraseDialog::entered, &m_host, std::move(then));
        asking->open();
    });
    m_host.setAskOwnSecret([this](const Actor &who, std::function<void()> then) {
        auto *asking = new SecretDialog(*m_host.workspace(), who, SecretDialog::Whose::Own, m_window.get());
        QObject::connect(asking, &QDialog::accepted, &m_host, std::move(then));
        // It goes before the file it speaks of, as pages do.
        QObject::connect(&m_host, &ShellHost::fileChanged, asking, &QObject::deleteLater);
        asking->open();
    });
}

template <typename T>
PageFactory Program::pageOf()
{
    return [this] { return std::make_unique<T>(*m_host.workspace(), m_settings); };
}

std::vector<Place> Program::places()
{
    std::vector<Place> all = standardPlaces();
    const auto at = [&](const char *id) -> Place & { return *std::ranges::find(all, QLatin1String(id), &Place::id); };
    at("home").factory = [this]() -> std::unique_ptr<Page> {
        if (m_host.seesByRole() && seesOnlyTheirOwn(m_host.workspace()->actor(), QStringLiteral("home")))
            return std::make_unique<TraineeHomePage>(*m_host.workspace());
        return std::make_unique<HomePage>(*m_host.workspace(), m_settings);
    };
    at("people").factory = pageOf<PeoplePage>();
    at("people").pages = {{{QStringLiteral("person")}, [this] {
                               return std::make_unique<PersonPage>(*m_host.workspace(), m_settings, m_files, m_opener);
                           }}};
    const auto frameworks = [this](FrameworkPage::Kind kind) -> PageFactory {
        return [this, kind] { return std::make_unique<FrameworkPage>(kind, *m_host.workspace(), m_settings, m_files); };
    };
    at("ladders").factory = frameworks(FrameworkPage::Kind::Ladders);
    at("ladders").pages
        = {{{QStringLiteral("draft")}, pageOf<DraftPage>()},
           {{QStringLiteral("crosswalk")},
            [this] { return std::make_unique<CrosswalkPage>(*m_host.workspace(), m_settings, m_files); }},
           {{QStringLiteral("applications")},
            [this] { return std::make_unique<ApplicationsPage>(*m_host.workspace(), m_settings, m_files, m_opener); }}};
    at("curricula").factory = frameworks(FrameworkPage::Kind::Curricula);
    at("curricula").pages
        = {{{QStringLiteral("events")},
            [this] { return std::make_unique<EventsPage>(*m_host.workspace(), m_settings, m_files); }},
           {{QStringLiteral("matrix")}, pageOf<RoleMatrixPage>()}};
    at("rotations").factory = pageOf<RotationsPage>();
    at("rotations").pages
        = {{{QStringLiteral("log")}, pageOf<LogPage>()}, {{QStringLiteral("week")}, pageOf<WeekPage>()}};
    at("assessments").factory
        = [this] { return std::make_unique<QueuePage>(*m_host.workspace(), m_settings, m_files); };
    at("assessments").pages = {{{QStringLiteral("rate")}, pageOf<RatingPage>()}};
    at("sites").factory = pageOf<SitesPage>();
    at("reports").factory
        = [this] { return std::make_unique<ReportsPage>(*m_host.workspace(), m_settings, m_host.tasks(), m_files); };
    at("administration").factory
        = [this] { return std::make_unique<AdministrationPage>(*m_host.workspace(), m_files); };
    at("administration").pages
        = {{{QStringLiteral("import")},
            [this] { return std::make_unique<ImportPage>(*m_host.workspace(), m_settings, m_host.tasks(), m_files); }},
           {{QStringLiteral("packets")},
            [this] { return std::make_unique<PacketsPage>(*m_host.workspace(), m_settings, m_files); }},
           {{QStringLiteral("packet")}, pageOf<TakePacketPage>()},
           {{QStringLiteral("journal"), QStringLiteral("export")},
            [this] { return std::make_unique<JournalPage>(*m_host.workspace(), m_settings, m_files); }}};
    const auto withLists = [this](PageFactory &factory) {
        if (factory)
            factory = [this, make = std::move(factory)] {
                auto page = make();
                m_lists.follow(*page);
                return page;
            };
    };
    for (Place &place : all) {
        withLists(place.factory);
        for (PlacePage &page : place.pages)
            withLists(page.factory);
    }
    return all;
}

} // namespace kz
