#pragma once

#include <QTreeView>

namespace kz {

/// The tree of requirements: groups in bold, a bar with its words for each figure, records below in quiet print.
/// Ctrl+C copies the selected lines as text with tabs.
class RequirementView : public QTreeView
{
    Q_OBJECT

public:
    explicit RequirementView(QWidget *parent = nullptr);

    /// Widths for the model's columns: the words share what the figures and dates leave. Call once the model is set.
    void fitColumns();
    void copy() const;

Q_SIGNALS:
    /// Enter or a double click on a record (progress::Used::Kind as int); on anything else they open and close it.
    void recordActivated(int kind, qint64 key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace kz
