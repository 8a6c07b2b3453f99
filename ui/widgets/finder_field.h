#pragma once

#include "models/base/key.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QTimer>

#include <memory>

class QCompleter;

namespace kz {

/// A field that names one record of many: fragments are looked for while they are typed, the matches stand below.
/// Enter takes the first one, or the one the arrows lead to. The model answers search(typed) by replacing its rows, has
/// the name as DisplayRole, the key as UserRole and quiet words as the role after it; its header says what may be
/// typed.
class FinderField : public QLineEdit
{
    Q_OBJECT
public:
    template <typename Found>
    explicit FinderField(std::unique_ptr<Found> found, QWidget *parent = nullptr)
        : QLineEdit(parent), m_found(found.get())
    {
        connect(this, &FinderField::searched, found.get(), &Found::search);
        found.release()->setParent(this);
        showFound();
    }

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
    void showFound();
    void typed();
    void take(const QModelIndex &index);

    QAbstractItemModel *m_found;
    QCompleter *m_list = nullptr;
    QTimer m_rest;
    Key m_key = 0;
    bool m_takeFirst = false; ///< Enter came before the answer
};

} // namespace kz
