#pragma once

#include "models/items/person_reach.h"
#include "models/items/workspace.h"

#include <QWidget>

class QStackedLayout;

namespace kz {

class EmptyState;

/// Whom a person's page shows, on which day, and in which of their ladders or programmes.
struct PersonSubject {
    Key person = 0;
    query::AsOf asOf;
    Key version = 0; ///< 0: enrolled in none
    items::PersonReach reach = {};
};

/// Where whoever works with the file rates people: in the list of what waits, or, who rates nobody but themselves, at
/// the form.
QString ratingPlace(const items::Workspace &workspace);

/// One tab of a person's page. It reads for itself when it is first looked at and whenever what it shows may be out
/// of date; what stands already stays meanwhile. GUI thread.
class PersonTab : public QWidget
{
    Q_OBJECT

public:
    explicit PersonTab(items::Workspace &workspace, QWidget *parent = nullptr);
    ~PersonTab() override;

    /// Also when nothing but the records has changed: the tab asks anew, now or when it is looked at.
    void setSubject(const PersonSubject &subject);
    /// Points at a record; false when the tab does not have it. What is still being read is pointed at later.
    virtual bool select(Key record);
    /// What takes the keyboard when the tab is chosen.
    virtual QWidget *firstFocus() = 0;

Q_SIGNALS:
    void linkActivated(const QString &link);
    void failed(const kz::Error &why);
    void told(const QString &words); ///< empty: what was said before is done with

protected:
    virtual void ask() = 0;
    /// What is shown, and what instead while there is nothing, if anything; both become the tab's.
    void layOut(QWidget *content, EmptyState *empty = nullptr);
    void setEmpty(bool empty);

    /// Reads on a worker; an answer to an older question is dropped.
    template <typename T>
    void read(std::function<Result<T>(storage::Database &, const query::CancelToken &)> work,
              std::function<void(const T &)> shown)
    {
        dropQuestion();
        m_token = m_workspace.read<T>(this, std::move(work), [this, shown = std::move(shown)](const Result<T> &answer) {
            if (answer)
                shown(answer.value());
            else
                Q_EMIT failed(answer.error());
        });
    }

    items::Workspace &workspace() const { return m_workspace; }
    const PersonSubject &subject() const { return m_subject; }
    /// Why this is not done to this person's records, in words; empty when it is.
    QString refusal(edit::Grant grant) const;

    void showEvent(QShowEvent *event) override;

private:
    void dropQuestion();

    items::Workspace &m_workspace;
    PersonSubject m_subject;
    std::shared_ptr<query::CancelToken> m_token;
    QStackedLayout *m_pages;
    bool m_stale = false;
};

} // namespace kz
