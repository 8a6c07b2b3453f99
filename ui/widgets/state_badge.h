#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace kz {

/// A state is never colour alone: each has an icon, and stands with a word.
enum class State { Neutral, Good, Warning, Bad, Accent };
ThemeRole stateRole(State state);
QString stateIcon(State state);

/// A small pill with the icon of the state and a word.
class StateBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StateBadge(State state = State::Neutral, const QString &word = {}, QWidget *parent = nullptr);
    void setState(State state, const QString &word);
    State state() const { return m_state; }
    QString word() const { return m_word; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// The same pill inside a table cell, at the left of `rect`; for delegates.
    static void paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font, State state,
                      const QString &word);
    static QSize sizeFor(const QFont &font, const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont pillFont() const;

    State m_state;
    QString m_word;
};

} // namespace kz
