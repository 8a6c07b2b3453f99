#pragma once

#include "models/items/workspace.h"
#include "models/query/home.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace kz {

class Banner;

/// A trainee's first page: what is missing on the way, where they are and go next, what was sent back, on whom
/// they were asked for feedback; one step to
/// their own record, log and self-rating. Of nobody but whoever is there.
class TraineeHomePage : public Page
{
    Q_OBJECT

public:
    explicit TraineeHomePage(items::Workspace &workspace, QWidget *parent = nullptr); ///< the workspace outlives it
    ~TraineeHomePage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *lead(const char *icon, const QString &text, const QString &link);
    void read();
    void fill(const query::TraineeHome &home);
    QWidget *stays(const query::TraineeHome &home);
    QWidget *asked(const query::TraineeHome &home);
    QWidget *agreement(const query::TraineeHome &home);
    QWidget *missing(const query::TraineeHome &home, const query::TraineeHome::Missing &missing);
    QWidget *leadToRequirement(const query::TraineeHome &home, const query::TraineeHome::Missing &missing,
                               Key requirement, const QString &title);

    items::Workspace &m_workspace;
    std::shared_ptr<query::CancelToken> m_reading;
    bool m_stale = true; ///< something changed while nobody looked
    QString m_name;
    QList<QAction *> m_actions;
    Banner *m_told;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
};

} // namespace kz
