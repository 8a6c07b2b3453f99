#include "ui/administration/import_preview_model.h"

#include "models/words/words.h"

#include <algorithm>

namespace kz {

void ImportPreviewModel::setPreview(const exchange::ImportPreview &preview)
{
    beginResetModel();
    m_rows = preview.rows;
    m_header.clear();
    if (preview.mapping.hasHeader && !m_rows.empty()) {
        m_header = m_rows.front().cells;
        m_rows.erase(m_rows.begin());
    }
    m_columns = int(m_header.size());
    for (const exchange::CsvRow &row : m_rows)
        m_columns = std::max(m_columns, int(row.cells.size()));
    m_flaws.clear();
    m_mended.clear();
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
    for (size_t i = 0; i < m_rows.size(); ++i)
        // What was mended stays in sight, so that a second look is possible.
        if (!m_onlyProblems || m_flaws.contains(m_rows[i].line) || m_mended.contains(m_rows[i].line))
            m_shown.push_back(int(i));
}

QModelIndex ImportPreviewModel::nextError(int fromRow) const
{
    for (int at = std::max(0, fromRow); at < rowCount(); ++at)
        for (const Flaw &flaw : m_flaws.value(row(at).line))
            if (flaw.state == 2)
                return index(at, flaw.column < 0 ? Problem : FirstCell + flaw.column);
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
    const exchange::CsvRow &line = row(index.row());
    const int cell = index.column() - FirstCell;
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && index.column() == Line)
        return line.line;
    if ((role == Qt::DisplayRole || role == Qt::EditRole) && cell >= 0)
        return line.cells.value(cell);
    int state = 0;
    QStringList told;
    for (const Flaw &flaw : m_flaws.value(line.line))
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
    exchange::CsvRow &line = m_rows[size_t(m_shown[size_t(index.row())])];
    const int cell = index.column() - FirstCell;
    if (line.cells.value(cell) == value.toString())
        return false;
    while (line.cells.size() <= cell)
        line.cells.append(QString());
    line.cells[cell] = value.toString();
    m_mended.insert(line.line, line.cells);
    Q_EMIT dataChanged(index, index);
    Q_EMIT cellMended();
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
