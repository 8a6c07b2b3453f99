#pragma once

#include "models/base/key.h"

#include <QLineEdit>
#include <QTimer>

class QAbstractItemModel;
class QCompleter;

namespace kz {

/// A field that names one record of many: fragments are looked for while they are typed, the matches stand below.
/// Enter takes the first one, or the one the arrows lead to. The model is the caller's: it answers `searched` by
/// replacing its rows, has the name as DisplayRole, the key as UserRole and quiet words as the role after it.
class FinderField : public QLineEdit
{
    Q_OBJECT
public:
    FinderField(QAbstractItemModel *found, QWidget *parent = nullptr);

    Key key() const { return m_key; } ///< 0: nothing chosen
    void setChosen(Key key, const QString &name);
    /// Something is typed that names nothing yet.
    bool isOpen() const { return m_key == 0 && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    void searched(const QString &typed);
    void chosen(Key key); ///< by the person; 0 when what was chosen is typed over

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void typed();
    void take(const QModelIndex &index);

    QAbstractItemModel *m_found;
    QCompleter *m_list;
    QTimer m_rest;
    Key m_key = 0;
    bool m_takeFirst = false; ///< Enter came before the answer
};

} // namespace kz
