#pragma once

#include "ui/shell/palette_source.h"

#include <QAbstractListModel>

#include <vector>

namespace kz {

/// The lines of the palette, in groups that keep their order however late their answers come.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, ShortcutRole, IconRole, HeadingRole /**< of the first line of a group */ };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Appends to the group; a group seen for the first time comes after all others.
    void append(int group, const QString &heading, const QList<PaletteEntry> &entries);
    const PaletteEntry &entry(int row) const { return m_rows.at(std::size_t(row)).entry; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        int group = 0;
        QString heading;
        PaletteEntry entry;
    };
    std::vector<Row> m_rows;
};

} // namespace kz
