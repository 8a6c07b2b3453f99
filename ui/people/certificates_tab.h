#pragma once

#include "models/query/certificates.h"
#include "ui/people/person_tab.h"

namespace kz {

class LineTableModel;
class Settings;
class TableView;

/// Levels awarded to a person, with number and validity.
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
    void setCertificates(const std::vector<query::CertificateLine> &certificates);

    LineTableModel *m_model;
    TableView *m_table;
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz
