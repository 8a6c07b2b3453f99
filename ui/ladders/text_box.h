#pragma once

#include <QPlainTextEdit>

namespace kz {

/// A few lines of text that are saved by themselves: finished() comes when the keyboard leaves or Ctrl+Enter is
/// pressed. Tab goes on to the next field.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextBox(int lines, QWidget *parent = nullptr);

    /// Shows what is stored, unless somebody is just writing here.
    void show(const QString &stored);
    QString text() const { return toPlainText().trimmed(); }

Q_SIGNALS:
    void finished();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_stored;
};

} // namespace kz
