#pragma once

#include "models/query/certificates.h"
#include "ui/people/person_tab.h"

class QAction;

namespace kz {

class LineTableModel;
class Settings;
class TableView;
class TextLabel;

/// Levels awarded to a person and the certificates from elsewhere that they hold, with number and validity. Of those
/// Enter changes one, Insert adds one, Delete takes one away.
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
    struct Shown {
        std::vector<query::CertificateLine> awards;
        query::HeldCertificates held;
    };

    void layOutTables();
    void showAll(const Shown &shown);
    void showAwards(const std::vector<query::CertificateLine> &awards);
    void showHeld();
    void refresh();
    const HeldCertificate *current() const;
    void edit(const HeldCertificate &certificate);
    void removeCurrent();

    query::HeldCertificates m_held;
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
