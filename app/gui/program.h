#pragma once

#include "app/gui/file_host.h"
#include "app/gui/list_output.h"
#include "app/gui/palette_sources.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/file_opener.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/whole_words.h"

namespace kz {

/// Everything of the window program put together; tests put it together the same way.
class Program
{
public:
    /// All outlive the program. `demoFolder` as in FileHost.
    Program(const Clock &clock, Settings &settings, FileChooser &files, const QString &demoFolder = {});

    MainWindow &window() { return *m_window; }
    FileHost &host() { return m_host; }

private:
    std::vector<Place> places();
    /// Makes pages of one kind on the file that is open then.
    template <typename T>
    PageFactory pageOf();

    const Clock &m_clock;
    Settings &m_settings;
    FileChooser &m_files;
    WholeWords m_wholeWords;
    DesktopFileOpener m_opener;
    FileHost m_host;
    ListOutput m_lists;
    FilePaletteSource m_people;
    FilePaletteSource m_sites;
    FilePaletteSource m_events;
    FilePaletteSource m_applications;
    FilePaletteSource m_ladders;
    FilePaletteSource m_curricula;
    FilePaletteSource m_cycles;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kz
