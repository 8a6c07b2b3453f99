#pragma once

#include <QStringList>
#include <QToolButton>

#include <utility>
#include <vector>

namespace kz {

/// Several of a list: a button that says what is marked and opens the list to mark in.
class ChoiceButton : public QToolButton
{
    Q_OBJECT
public:
    using Choice = std::pair<QString, QString>; ///< code, words

    /// `none` is said while nothing is marked.
    ChoiceButton(const std::vector<Choice> &choices, const QString &none, QWidget *parent = nullptr);

    /// Another list; nothing of it is marked.
    void setChoices(const std::vector<Choice> &choices);
    void setMarked(const QStringList &codes);
    QStringList marked() const; ///< in the order of the list

Q_SIGNALS:
    void changed();

private:
    void sayMarked();

    QString m_none;
    QList<QAction *> m_actions;
};

} // namespace kz
