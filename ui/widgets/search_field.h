#pragma once

#include <QLineEdit>
#include <QTimer>

namespace kz {

/// A field for fragments of names. Reports what was typed once the typing rests for a moment; Esc empties it; the
/// down arrow and Enter hand the keyboard to the list below.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    void setRest(int ms) { m_rest.setInterval(ms); }

Q_SIGNALS:
    void searched(const QString &text);
    void leftForList();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void report();

    QTimer m_rest;
    QString m_reported;
};

} // namespace kz
