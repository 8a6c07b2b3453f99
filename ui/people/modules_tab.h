#pragma once

#include "models/query/module_route.h"
#include "ui/people/person_tab.h"

namespace kz {

class LineTableModel;
class Settings;
class TableView;

/// A person's way through the modules of their curriculum that are for their profession, by phase: which are done,
/// which come next, which wait for others and which are of a level above the one aimed at. Enter leads to the module.
class ModulesTab : public PersonTab
{
    Q_OBJECT

public:
    ModulesTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    void setRoute(const query::ModuleRoute &route);

    LineTableModel *m_model;
    TableView *m_table;
};

} // namespace kz
