#pragma once

class QString;
class QTableView;

namespace kz {

/// A table to look through in a dialog, before something is taken in: whole rows, nothing to edit, no grid, Tab leaves
/// it. For the tables of pages, whose columns people choose and that are copied and saved, see TableView.
QTableView *plainTable(const QString &accessibleName);

} // namespace kz
