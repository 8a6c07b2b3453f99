#pragma once

#include "models/base/key.h"
#include "ui/widgets/state_badge.h"

#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace kz {

class IssueLabel;

/// A few records that belong to the one a form is about, one a line, each field a control: wards, numbers of beds.
/// Lines are added at the end and taken away; what is wrong with one stands under it.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    struct Column {
        QString name; ///< of the record's column
        QString label;
        int stretch = 1;
        std::function<QWidget *()> make;
    };
    RowsEditor(std::vector<Column> columns, const QString &addText, const QString &removeText,
               QWidget *parent = nullptr);

    /// The keyboard comes from `before` to the first line, goes on line by line and reaches lastFocus() after the last.
    void comeAfter(QWidget *before);
    QWidget *lastFocus() const { return m_addButton; }

    /// Key 0: a new one.
    int addRow(Key key);
    void clear();
    int rows() const { return int(m_rows.size()); }
    Key key(int row) const { return m_rows[size_t(row)].key; }
    /// Those that were there and were taken away.
    const std::vector<Key> &removed() const { return m_removed; }

    template <typename Field>
    Field *cell(int row, const QString &column) const
    {
        return qobject_cast<Field *>(control(row, column));
    }
    QWidget *control(int row, const QString &column) const;
    QString label(const QString &column) const;
    void say(int row, const QString &words, State state);
    void clearIssues();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Key key = 0;
        std::vector<QWidget *> controls;
        QToolButton *remove = nullptr;
        IssueLabel *issue = nullptr;
        QStringList told;
        State state = State::Warning; ///< the worst of what is told
    };
    void removeRow(const QToolButton *button);
    void layOut();
    int columnAt(const QString &name) const;

    std::vector<Column> m_columns;
    QString m_removeText;
    QGridLayout *m_grid;
    QWidget *m_addButton;
    QWidget *m_before = nullptr;
    std::vector<Row> m_rows;
    std::vector<Key> m_removed;
};

} // namespace kz
