#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QAction;

namespace kz {

class Banner;

/// Whether somebody changed something in a form since it was filled, and the question what becomes of it. Looks at
/// every line, choice and mark in the form, unless the form knows better.
class UnsavedGuard : public QObject
{
    Q_OBJECT
public:
    /// Asks in `banner`. Both outlive it.
    UnsavedGuard(QWidget *form, Banner *banner);
    /// The form knows by itself whether something was changed.
    UnsavedGuard(QWidget *form, Banner *banner, std::function<bool()> isChanged);

    /// The form is filled: what stands there is nobody's work yet.
    void begin();
    /// The form was saved, given up or is being filled anew.
    void end();
    bool isChanged() const;
    /// True when there is nothing to lose; otherwise says so in the banner, and the keyboard goes to the harmless
    /// answer.
    bool mayLeave();
    /// Says that what was typed is still there, without taking the keyboard.
    void remind();

Q_SIGNALS:
    void discarded();

private:
    QStringList entered() const;

    QWidget *m_form;
    std::function<bool()> m_isChanged;
    Banner *m_banner;
    QAction *m_goOn;
    QAction *m_discard;
    QPointer<QWidget> m_before; ///< where the keyboard was
    bool m_began = false;
    QStringList m_first;
};

} // namespace kz
