#pragma once

#include "models/query/certificates.h"
#include "models/query/lapsed_levels.h"
#include "models/query/person_matters.h"
#include "ui/people/person_tab.h"

class QAction;
class QDialog;

namespace kz {

class Banner;
class LineTableModel;
class Settings;
class TableView;
class TextLabel;

/// Levels awarded to a person and the certificates from elsewhere that they hold, with number and validity. Of those
/// Enter changes one, Insert adds one, Delete takes one away. Where a level asks for what is met no more, it says so
/// and offers to end the award: falling to the level below, or without one.
class CertificatesTab : public PersonTab
{
    Q_OBJECT

public:
    CertificatesTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    /// An award with the rules of its level that are met no more.
    struct Fallen {
        std::vector<query::LapsedLevel> rules; ///< at least one
        std::optional<query::LevelBelow> below;
    };
    struct Shown {
        std::vector<query::CertificateLine> awards;
        query::HeldCertificates held;
        std::vector<Fallen> fallen;
    };
    static Result<std::vector<Fallen>> fallenOf(storage::Database &database, query::Plans &plans,
                                                const PersonSubject &about);

    void layOutTables();
    void showAll(const Shown &shown);
    void showAwards(const std::vector<query::CertificateLine> &awards);
    void showHeld();
    void showFallen(const std::vector<Fallen> &fallen);
    void addWay(const QString &text, const char *name, std::function<QDialog *(query::PersonMatters)> make);
    void refresh();
    const HeldCertificate *current() const;
    void edit(const HeldCertificate &certificate);
    void removeCurrent();

    query::HeldCertificates m_held;
    Banner *m_fallen;
    QList<QAction *> m_ways; ///< the buttons of what has fallen
    LineTableModel *m_awards;
    TableView *m_awardTable;
    LineTableModel *m_model;
    TableView *m_table;
    TextLabel *m_none;
    QAction *m_add;
    QAction *m_remove;
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz
