#pragma once

#include "models/items/person_reach.h"
#include "models/items/workspace.h"
#include "models/query/people.h"
#include "ui/widgets/page.h"

class QStackedLayout;
class QTabWidget;

namespace kz {

class Banner;
class FileChooser;
class FileOpener;
class PaperworkMenu;
class PersonHead;
class PersonTab;
class PlanInterviewsTab;
class ProgressTab;
class Settings;

/// One person: who and where, how far against the target, and everything recorded, in tabs.
/// Links: "person/KEY", with
/// ?tab=progress|timeline|logbook|assessments|plan|interviews|certificates|events|files|history, of the logbook with
/// &entry=KEY.
class PersonPage : public Page
{
    Q_OBJECT

public:
    /// All outlive the page.
    PersonPage(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
               QWidget *parent = nullptr);
    ~PersonPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Content {
        query::PersonHeader header;
        query::PersonStanding standing;
        items::PersonReach reach;
    };

    QWidget *layOutContent(Settings &settings, FileChooser &files, FileOpener &opener);
    void addTab(const char *name, const QString &title, PersonTab *tab);
    void wire();
    QAction *action(const QString &icon, const QString &text, std::function<QString()> place);
    void refreshActions();

    void refresh();
    void ask();
    void setContent(Content content);
    void showFailure(const Error &why);
    void showEnrolment(int index);
    int shownEnrolment() const;
    PersonTab *openTab(const QString &name);
    void openRecord(int kind, Key key);
    void showRecord(const char *tabName, Key key);
    void showWanted();
    void tellLink();

    items::Workspace &m_workspace;
    Key m_person = 0;
    Key m_version = 0; ///< of the enrolment in view; 0: the first
    Key m_wanted = 0;  ///< the requirement a link leads to, until it is shown
    Content m_content;
    bool m_shown = false; ///< m_content is of m_person
    bool m_queued = false;
    bool m_stale = false; ///< something changed while nobody looked
    std::shared_ptr<query::CancelToken> m_token;

    QAction *m_log;
    QAction *m_rate;
    QAction *m_report;
    QStackedLayout *m_pages;
    Banner *m_failure = nullptr;
    bool m_readFailed = false;
    PersonHead *m_head = nullptr;
    PaperworkMenu *m_paperwork = nullptr;
    QTabWidget *m_tabs = nullptr;
    ProgressTab *m_progress = nullptr;
    PlanInterviewsTab *m_agreed = nullptr;
    QWidget *m_missing = nullptr;
};

} // namespace kz
