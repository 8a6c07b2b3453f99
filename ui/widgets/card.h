#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace kz {

class TextLabel;

/// A raised panel with a title, room for small actions at its right, and a body.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Without a title, close around what brings its own.
    static Card *around(QWidget *widget);

    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// A quiet line under the title: unit, period, n.
    void setCaption(const QString &caption);
    /// A flat button in the title line ("Show all").
    void addAction(QAction *action);
    /// Where the content goes.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_caption = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace kz
