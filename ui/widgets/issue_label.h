#pragma once

#include "ui/widgets/state_badge.h"

#include <QWidget>

namespace kz {

class IconLabel;
class TextLabel;

/// What is wrong with one field, under that field, in words that say what to do. Invisible while there is nothing.
class IssueLabel : public QWidget
{
    Q_OBJECT
public:
    /// `field` is the control the words are about: it is described by them to screen readers.
    explicit IssueLabel(QWidget *field, QWidget *parent = nullptr);

    void say(const QString &words, State state = State::Bad);
    void clear() { say({}); }
    QString words() const;

private:
    QWidget *m_field;
    IconLabel *m_icon;
    TextLabel *m_text;
};

} // namespace kz
