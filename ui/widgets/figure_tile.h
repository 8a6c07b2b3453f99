#pragma once

#include "ui/widgets/state_badge.h"

#include <QAbstractButton>

namespace kz {

/// One figure of a dashboard: what it is, the number, its unit, and a quiet note ("of 60", "last year 41"). With a
/// link it is a button that opens where the figure comes from.
class FigureTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureTile(const QString &label, QWidget *parent = nullptr);

    void setFigure(const QString &figure, const QString &unit = {});
    void setNote(const QString &note, State state = State::Neutral);
    void setLink(const QString &link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label;
    QString m_figure;
    QString m_unit;
    QString m_note;
    QString m_link;
    State m_state = State::Neutral;
};

} // namespace kz
