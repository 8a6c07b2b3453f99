#pragma once

#include "models/exchange/import.h"

#include <QAbstractTableModel>

namespace kz {

/// The rows of a file about to be imported, all of them and as they are read, with what is wrong beside: the line, the
/// problem in words, then the columns of the file. Cells can be mended in place and rows left out; the file itself
/// stays as it is. A row is read from the store when it comes into sight.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Problem, FirstCell };
    enum Role { StateRole = Qt::UserRole }; ///< of a cell: 0 fine, 1 warning, 2 error

    using QAbstractTableModel::QAbstractTableModel;

    /// Another file, kind or encoding: what was mended or left out is forgotten.
    void setPreview(const exchange::ImportPreview &preview);
    void setProblems(const std::vector<exchange::Problem> &problems, exchange::ImportKind kind);
    /// Only rows with something to look at.
    void setOnlyProblems(bool only);

    /// By line, as ImportSource wants them.
    const QHash<qint64, QStringList> &mended() const { return m_mended; }
    /// Rows that are not to be imported, by line.
    const QSet<qint64> &skipped() const { return m_skipped; }
    /// Leaves these rows out, or takes them in again when the first of them is out.
    void toggleSkipped(const QList<int> &rows);
    /// The first cell at or below a row that keeps its row from being imported; invalid when there is none.
    QModelIndex nextError(int fromRow) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// What would be imported is another now: a cell was mended, a row left out or taken in again.
    void changed();

private:
    struct Flaw {
        int column = 0; ///< of the file, from 0; -1: the row as a whole
        int state = 0;
        QString words;
    };
    void chooseRows();
    qint64 line(int row) const { return m_rows.line(m_shown[size_t(row)]); }
    const QStringList &cells(int row) const;

    QStringList m_header;
    exchange::RowStore m_rows;
    std::vector<size_t> m_shown; ///< of the store
    int m_columns = 0;
    bool m_hasHeader = false;
    mutable qint64 m_readLine = -1; ///< the row that was taken apart last: a view asks for cell after cell
    mutable QStringList m_readCells;
    bool m_onlyProblems = false;
    QHash<qint64, QList<Flaw>> m_flaws; ///< by line
    QHash<qint64, QStringList> m_mended;
    QSet<qint64> m_skipped;
};

} // namespace kz
