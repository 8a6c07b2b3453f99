#pragma once

#include "models/exchange/import.h"

#include <QAbstractTableModel>

namespace kz {

/// The rows of a file about to be imported, as they are read, with what is wrong beside: the line, the problem in
/// words, then the columns of the file. Cells can be mended in place; the file itself stays as it is.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Problem, FirstCell };
    enum Role { StateRole = Qt::UserRole }; ///< of a cell: 0 fine, 1 warning, 2 error

    using QAbstractTableModel::QAbstractTableModel;

    /// Another file, kind or encoding: what was mended is forgotten.
    void setPreview(const exchange::ImportPreview &preview);
    void setProblems(const std::vector<exchange::Problem> &problems, exchange::ImportKind kind);
    /// Only rows with something to look at.
    void setOnlyProblems(bool only);

    /// By line, as ImportSource wants them.
    const QHash<qint64, QStringList> &mended() const { return m_mended; }
    /// The first cell at or below a row that keeps its row from being imported; invalid when there is none.
    QModelIndex nextError(int fromRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void cellMended();

private:
    struct Flaw {
        int column = 0; ///< of the file, from 0; -1: the row as a whole
        int state = 0;
        QString words;
    };
    void chooseRows();
    const exchange::CsvRow &row(int index) const { return m_rows[size_t(m_shown[size_t(index)])]; }

    QStringList m_header;
    std::vector<exchange::CsvRow> m_rows;
    std::vector<int> m_shown;
    int m_columns = 0;
    bool m_onlyProblems = false;
    QHash<qint64, QList<Flaw>> m_flaws; ///< by line
    QHash<qint64, QStringList> m_mended;
};

} // namespace kz
