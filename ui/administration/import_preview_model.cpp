#include "ui/administration/import_preview_model.h"

#include "models/words/words.h"

#include <QFont>

#include <algorithm>

namespace kz {

void ImportPreviewModel::setPreview(const exchange::ImportPreview &preview)
{
    beginResetModel();
    m_rows = preview.rows;
    m_hasHeader = preview.mapping.hasHeader && !m_rows.empty();
    m_header = m_hasHeader ? m_rows.cells(0) : QStringList();
    m_columns = int(m_rows.columns());
    m_readLine = -1;
    m_flaws.clear();
    m_mended.clear();
    m_skipped.clear();
    chooseRows();
    endResetModel();
}

void ImportPreviewModel::setProblems(const std::vector<exchange::Problem> &problems, exchange::ImportKind kind)
{
    beginResetModel();
    m_flaws.clear();
    for (const exchange::Problem &problem : problems) {
        const int field = exchange::fieldIndex(kind, QLatin1String(problem.field.toLatin1()));
        const QString label
            = field < 0 ? problem.field : exchange::fieldLabel(exchange::importKindInfo(kind).fields[size_t(field)]);
        m_flaws[problem.row].append({problem.column - 1, problem.issue.severity == Issue::Severity::Error ? 2 : 1,
                                     words::issueText(problem.issue, label)});
    }
    chooseRows();
    endResetModel();
}

void ImportPreviewModel::setOnlyProblems(bool only)
{
    beginResetModel();
    m_onlyProblems = only;
    chooseRows();
    endResetModel();
}

void ImportPreviewModel::chooseRows()
{
    m_shown.clear();
    for (size_t i = m_hasHeader ? 1 : 0; i < m_rows.size(); ++i) {
        const qint64 line = m_rows.line(i);
        // What was mended or left out stays in sight, so that a second look is possible.
        if (!m_onlyProblems || m_flaws.contains(line) || m_mended.contains(line) || m_skipped.contains(line))
            m_shown.push_back(i);
    }
}

const QStringList &ImportPreviewModel::cells(int row) const
{
    const qint64 wanted = line(row);
    const auto mended = m_mended.constFind(wanted);
    if (mended != m_mended.constEnd())
        return mended.value();
    if (m_readLine != wanted) {
        m_readCells = m_rows.cells(m_shown[size_t(row)]);
        m_readLine = wanted;
    }
    return m_readCells;
}

void ImportPreviewModel::toggleSkipped(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const bool out = !m_skipped.contains(line(rows.front()));
    for (const int row : rows) {
        if (out)
            m_skipped.insert(line(row));
        else
            m_skipped.remove(line(row));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT changed();
}

QModelIndex ImportPreviewModel::nextError(int fromRow) const
{
    for (int at = std::max(0, fromRow); at < rowCount(); ++at) {
        const auto flaws = m_flaws.constFind(line(at));
        if (flaws == m_flaws.constEnd() || m_skipped.contains(line(at)))
            continue;
        for (const Flaw &flaw : flaws.value())
            if (flaw.state == 2)
                return index(at, flaw.column < 0 ? Problem : FirstCell + flaw.column);
    }
    return {};
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstCell + m_columns;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 line = this->line(index.row());
    const bool skipped = m_skipped.contains(line);
    const int cell = index.column() - FirstCell;
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && index.column() == Line)
        return line;
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && cell >= 0)
        return cells(index.row()).value(cell);
    if (role == Qt::FontRole && skipped && cell >= 0) {
        QFont font;
        font.setStrikeOut(true);
        return font;
    }
    if (skipped)
        return role == Qt::DisplayRole ? tr("Left out") : QVariant();
    int state = 0;
    QStringList told;
    for (const Flaw &flaw : m_flaws.value(line))
        if (index.column() == Problem || flaw.column == cell) {
            state = std::max(state, flaw.state);
            told.append(flaw.words);
        }
    switch (role) {
    case Qt::DisplayRole:
        return told.join(u' ');
    case Qt::ToolTipRole:
        return told.join(u'\n');
    case StateRole:
        return state;
    default:
        return {};
    }
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() < FirstCell)
        return false;
    QStringList mended = cells(index.row());
    const int cell = index.column() - FirstCell;
    if (mended.value(cell) == value.toString())
        return false;
    while (mended.size() <= cell)
        mended.append(QString());
    mended[cell] = value.toString();
    m_mended.insert(line(index.row()), mended);
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstCell ? flags | Qt::ItemIsEditable : flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == Line)
        return tr("Line");
    if (section == Problem)
        return tr("What is wrong");
    const QString header = m_header.value(section - FirstCell).trimmed();
    return header.isEmpty() ? tr("Column %1").arg(section - FirstCell + 1) : header;
}

} // namespace kz
