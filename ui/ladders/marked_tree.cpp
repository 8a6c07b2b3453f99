#include "ui/ladders/marked_tree.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace kz {

namespace {

enum MarkedColumn { TitleColumn, MarkColumn, FigureColumn };
constexpr int MarkRole = Qt::UserRole;

/// The mark of a row chosen from the list of them.
class MarkChooser final : public QStyledItemDelegate
{
public:
    MarkChooser(QStringList marks, MarkedTree *tree) : QStyledItemDelegate(tree), m_marks(std::move(marks)) { }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *combo = new QComboBox(parent);
        combo->addItems(m_marks);
        // What is chosen is meant: nothing else has to be pressed.
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto *self = const_cast<MarkChooser *>(this);
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = static_cast<QComboBox *>(editor);
        combo->setCurrentIndex(index.data(MarkRole).toInt());
        combo->showPopup();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), MarkRole);
    }

private:
    QStringList m_marks;
};

/// What cannot be written.
class NotWritten final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return nullptr;
    }
};

} // namespace

MarkedTree::MarkedTree(const QStringList &heads, const QString &none, const QStringList &marks, QWidget *parent)
    : QTreeWidget(parent), m_marks(QStringList{none} + marks), m_hasFigure(heads.size() > FigureColumn)
{
    setHeaderLabels(heads);
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegateForColumn(TitleColumn, new NotWritten(this));
    setItemDelegateForColumn(MarkColumn, new MarkChooser(m_marks, this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionsMovable(false);
    int widest = fontMetrics().horizontalAdvance(heads[MarkColumn]);
    for (const QString &mark : std::as_const(m_marks))
        widest = std::max(widest, fontMetrics().horizontalAdvance(mark));
    constexpr int roomForArrow = 48;
    setColumnWidth(MarkColumn, widest + roomForArrow);
    if (m_hasFigure)
        setColumnWidth(FigureColumn, fontMetrics().horizontalAdvance(heads[FigureColumn]) + roomForArrow);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *row, int column) {
        if (column != TitleColumn)
            editItem(row, column);
    });
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *row, int column) {
        if (column == MarkColumn)
            say(row, row->data(MarkColumn, MarkRole).toInt());
        else if (column == FigureColumn && row->data(MarkColumn, MarkRole).toInt() == 0
                 && !row->text(FigureColumn).trimmed().isEmpty())
            say(row, 1); // who has hours is meant
        Q_EMIT changed();
    });
}

int MarkedTree::addRow(const QString &title, int mark, const QString &figure, int above)
{
    const QSignalBlocker quiet(this);
    auto *row = above < 0 ? new QTreeWidgetItem(this) : new QTreeWidgetItem(m_rows[size_t(above)]);
    row->setText(TitleColumn, title);
    row->setToolTip(TitleColumn, title);
    row->setFlags(row->flags() | Qt::ItemIsEditable);
    if (m_hasFigure) {
        row->setText(FigureColumn, figure);
        row->setTextAlignment(FigureColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    say(row, mark);
    m_rows.push_back(row);
    return int(m_rows.size()) - 1;
}

void MarkedTree::say(QTreeWidgetItem *row, int mark)
{
    const QSignalBlocker quiet(this);
    row->setData(MarkColumn, MarkRole, mark);
    row->setText(MarkColumn, m_marks.value(mark));
    row->setForeground(MarkColumn, palette().brush(mark == 0 ? QPalette::Disabled : QPalette::Active, QPalette::Text));
}

int MarkedTree::mark(int row) const
{
    return m_rows[size_t(row)]->data(MarkColumn, MarkRole).toInt();
}

QString MarkedTree::figure(int row) const
{
    return m_hasFigure ? m_rows[size_t(row)]->text(FigureColumn).normalized(QString::NormalizationForm_KC).trimmed()
                       : QString();
}

void MarkedTree::setMark(int row, int mark)
{
    say(m_rows[size_t(row)], mark);
    Q_EMIT changed();
}

void MarkedTree::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) || state() == EditingState)
        return QTreeWidget::keyPressEvent(event);
    if (digit >= 0 && digit < m_marks.size()) {
        for (QTreeWidgetItem *row : selectedItems())
            say(row, digit);
        Q_EMIT changed();
        return;
    }
    if (event->key() == Qt::Key_F2 && currentItem()) {
        editItem(currentItem(), m_hasFigure ? FigureColumn : MarkColumn);
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace kz
