#include "app/gui/program.h"

#include "ui/widgets/page.h"

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
    return all;
}

} // namespace kz
