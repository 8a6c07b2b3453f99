#include "app/gui/program.h"

#include "ui/home/home_page.h"

namespace kz {

Program::Program(const Clock &clock, Settings &settings, FileChooser &files, const QString &demoFolder)
    : m_clock(clock), m_settings(settings), m_host(clock, demoFolder),
      m_people(FilePaletteSource::What::People, m_host), m_sites(FilePaletteSource::What::Sites, m_host),
      m_window(std::make_unique<MainWindow>(
          WindowParts{m_host, m_settings, m_clock, files, places(), {&m_people, &m_sites}}))
{ }

std::vector<Place> Program::places()
{
    std::vector<Place> all = standardPlaces();
    const auto give = [&](const char *id, auto make) {
        const auto place = std::ranges::find(all, QLatin1String(id), &Place::id);
        place->factory = [this, make] { return make(*m_host.workspace()); };
    };
    give("home", [this](items::Workspace &file) { return std::make_unique<HomePage>(file, m_settings); });
    return all;
}

} // namespace kz
