#pragma once

#include <QObject>

class QWidget;

namespace kz {

/// The whole of a heading or of a combo box's choice that has no room for all its words, there; empty where nothing is
/// cut off.
QString wordsCutOffAt(const QWidget *widget, QPoint at);

/// Tells in a tooltip what is cut off under the pointer, before what the tooltip says anyway; for every window of the
/// program while it lives.
class WholeWords : public QObject
{
    Q_OBJECT
public:
    explicit WholeWords(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kz
