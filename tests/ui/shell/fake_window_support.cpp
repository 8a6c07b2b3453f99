#include "tests/ui/shell/fake_window_support.h"

#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QVBoxLayout>

namespace kz::test {

FakePage::FakePage(const QString &name, PageLog &log) : m_name(name), m_title(name), m_log(log)
{
    ++log.made;
    auto *add = new QAction(QStringLiteral("Add to %1").arg(name), this);
    m_actions = {add};
    auto *follow = new QAction(QStringLiteral("Follow"), this);
    connect(follow, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("person/7")); });
    auto *empty
        = new EmptyState(QStringLiteral("people"), QStringLiteral("Nobody yet"), QStringLiteral("Import some."));
    empty->offer(follow);
    auto *column = new QVBoxLayout(this);
    column->addWidget(empty);
}

void FakePage::open(const QString &link)
{
    m_log.links.append(link);
}

void FakePage::setTitle(const QString &title)
{
    m_title = title;
    Q_EMIT titleChanged();
}

void LateSource::answer(qsizetype question, const QStringList &names)
{
    QList<PaletteEntry> entries;
    for (const QString &name : names)
        entries.append({QStringLiteral("person"), name, {}, {}, QStringLiteral("person/") + name, {}});
    Q_EMIT found(questions.at(question).second, entries);
}

Window::Window(const QString &settingsFolder) : settings(settingsFolder.isEmpty() ? folder.path() : settingsFolder) { }

MainWindow &Window::make()
{
    std::vector<Place> places = standardPlaces();
    for (Place &place : places) {
        if (place.id == QLatin1String("home"))
            place.factory = [this] { return std::make_unique<FakePage>(QStringLiteral("Home"), home); };
        if (place.id == QLatin1String("people")) {
            place.opens = {QStringLiteral("person")};
            place.factory = [this] { return std::make_unique<FakePage>(QStringLiteral("People"), people); };
        }
    }
    window = std::make_unique<MainWindow>(WindowParts{host, settings, clock, files, std::move(places), {&source}});
    window->show();
    return *window;
}

MainWindow &Window::opened()
{
    MainWindow &made = make();
    host.openFile(QStringLiteral("/region.kizahashi"));
    return made;
}

} // namespace kz::test
