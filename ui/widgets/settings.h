#pragma once

#include <QSettings>
#include <QVariant>

#include <vector>

namespace kz {

/// Everything the program remembers outside the file. One line in the table of settings.cpp each: stable key,
/// default, scope. Nothing of a hospital's data is among them; mappings and form numbers live in the file.
enum class Setting {
    Language, ///< "ja", "en", "" as the system
    Theme,    ///< see themeModeToText
    RailCollapsed,
    RememberRecentFiles, ///< off on shared computers: names of files may say too much
    RecentFiles,
    LastFolder,
    WindowGeometry,
    WindowState,
    HelpGeometry,
    TourSeen, ///< the tour of the first demo file was closed or walked to its end
    Table,    ///< one for each table, by its name
    View,     ///< one for each page, by its name: filters, chosen tabs
};

/// The person's settings may roam with the account; this computer's stay.
enum class SettingScope { Person, Computer };

struct SettingInfo {
    Setting setting;
    const char *key;
    QVariant standard;
    SettingScope scope;
    bool named; ///< has one value for each name
};
const std::vector<SettingInfo> &settingTable();

/// GUI thread. Two INI files in one folder, written when the event loop is idle and on destruction.
class Settings
{
public:
    /// In the standard folders of the system.
    Settings();
    /// In a folder of the caller's; for tests and for a portable copy.
    explicit Settings(const QString &folder);

    QVariant value(Setting setting, const QString &name = {}) const;
    void setValue(Setting setting, const QVariant &value, const QString &name = {});
    void reset(Setting setting, const QString &name = {});

private:
    QSettings &store(SettingScope scope) const;

    mutable QSettings m_person;
    mutable QSettings m_computer;
};

} // namespace kz
