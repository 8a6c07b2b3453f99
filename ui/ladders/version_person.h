#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/version_person.h"

#include <QWidget>

namespace kz {

class Settings;
class TableView;
class TextLabel;

/// What a change of version would do to one person: rules that they have met and would not have met, and what becomes
/// of the items for which they have ratings or log entries. Reads when it is asked, and forgets what it read before.
class VersionPersonView : public QWidget
{
    Q_OBJECT
public:
    VersionPersonView(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~VersionPersonView() override;

    void showPerson(const query::Crosswalk &crosswalk, const query::PersonChange &change);
    void showNobody();

    /// A line as it is shown.
    struct Line {
        QString what;
        QString before;
        QString after;
    };

private:
    void showFound(const query::VersionPerson &found);

    items::Workspace &m_workspace;
    items::RowsModel<Line> *m_lines;
    TableView *m_table;
    TextLabel *m_said;
    QString m_name;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz
