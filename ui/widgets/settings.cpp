#include "ui/widgets/settings.h"

#include <QStandardPaths>

namespace kz {

namespace {

const SettingInfo &infoOf(Setting setting)
{
    for (const SettingInfo &info : settingTable())
        if (info.setting == setting)
            return info;
    Q_UNREACHABLE(); // a test holds the enum and the table together
}

QString keyOf(const SettingInfo &info, const QString &name)
{
    const QString key = QLatin1String(info.key);
    return info.named ? key + QLatin1Char('/') + name : key;
}

} // namespace

const std::vector<SettingInfo> &settingTable()
{
    static const std::vector<SettingInfo> table{
        {Setting::Language, "language", QString(), SettingScope::Person, false},
        {Setting::Theme, "theme", QStringLiteral("system"), SettingScope::Person, false},
        {Setting::RailCollapsed, "rail/collapsed", false, SettingScope::Computer, false},
        {Setting::RememberRecentFiles, "recent/remember", true, SettingScope::Computer, false},
        {Setting::RecentFiles, "recent/files", QStringList(), SettingScope::Computer, false},
        {Setting::LastFolder, "recent/folder", QString(), SettingScope::Computer, false},
        {Setting::WindowGeometry, "window/geometry", QByteArray(), SettingScope::Computer, false},
        {Setting::WindowState, "window/state", QByteArray(), SettingScope::Computer, false},
        {Setting::HelpGeometry, "help/geometry", QByteArray(), SettingScope::Computer, false},
        {Setting::TourSeen, "tour/seen", false, SettingScope::Person, false},
        {Setting::Table, "tables", QByteArray(), SettingScope::Computer, true},
        {Setting::View, "views", QString(), SettingScope::Person, true},
    };
    return table;
}

Settings::Settings()
    : Settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/kizahashi"))
{ }

Settings::Settings(const QString &folder)
    : m_person(folder + QStringLiteral("/person.ini"), QSettings::IniFormat),
      m_computer(folder + QStringLiteral("/computer.ini"), QSettings::IniFormat)
{ }

QVariant Settings::value(Setting setting, const QString &name) const
{
    const SettingInfo &info = infoOf(setting);
    QVariant value = store(info.scope).value(keyOf(info, name), info.standard);
    // INI files hold text; what comes out has the type of the default.
    if (!value.convert(info.standard.metaType()))
        return info.standard;
    return value;
}

void Settings::setValue(Setting setting, const QVariant &value, const QString &name)
{
    const SettingInfo &info = infoOf(setting);
    store(info.scope).setValue(keyOf(info, name), value);
}

void Settings::reset(Setting setting, const QString &name)
{
    const SettingInfo &info = infoOf(setting);
    store(info.scope).remove(keyOf(info, name));
}

QSettings &Settings::store(SettingScope scope) const
{
    return scope == SettingScope::Person ? m_person : m_computer;
}

} // namespace kz
