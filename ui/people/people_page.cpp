#include "ui/people/people_page.h"

#include "ui/people/people_list.h"
#include "ui/people/person_form.h"
#include "ui/widgets/link.h"

#include <QStackedLayout>

namespace kz {

PeoplePage::PeoplePage(items::Workspace &workspace, Settings &settings, FileChooser *files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings),
      m_ownFiles(files ? nullptr : std::make_unique<DialogFileChooser>()), m_files(files ? *files : *m_ownFiles),
      m_stack(new QStackedLayout(this))
{
    make(Part::List);
}

PeoplePage::~PeoplePage() = default;

Page *PeoplePage::make(Part part)
{
    Page *&page = m_parts[std::size_t(part)];
    if (page)
        return page;
    switch (part) {
    case Part::List:
        page = new PeopleList(m_workspace, m_settings, m_files);
        break;
    case Part::Form:
        page = new PersonForm(m_workspace);
        break;
    }
    m_stack->addWidget(page);
    const auto ifShown = [this, page](auto tell) {
        return [this, page, tell](const auto &...arguments) {
            if (page == shown())
                tell(arguments...);
        };
    };
    connect(page, &Page::titleChanged, this, ifShown([this] { Q_EMIT titleChanged(); }));
    connect(page, &Page::busyChanged, this, ifShown([this](bool busy) { setBusy(busy); }));
    connect(page, &Page::linkActivated, this, &Page::linkActivated);
    connect(page, &Page::linkChanged, this, ifShown([this](const QString &link) { Q_EMIT linkChanged(link); }));
    return page;
}

Page *PeoplePage::shown() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QString PeoplePage::title() const
{
    return shown()->title();
}

QList<QAction *> PeoplePage::headerActions() const
{
    return shown()->headerActions();
}

void PeoplePage::open(const QString &link)
{
    const Link parsed = Link::parse(link);
    Part part = Part::List;
    if (!parsed.id.isEmpty())
        part = Part::Form;
    Page *page = make(part);
    m_stack->setCurrentWidget(page);
    page->open(link);
    setBusy(page->isBusy());
    Q_EMIT titleChanged();
}

bool PeoplePage::usesAsOf() const
{
    return shown()->usesAsOf();
}

QWidget *PeoplePage::firstFocus()
{
    return shown()->firstFocus();
}

} // namespace kz
