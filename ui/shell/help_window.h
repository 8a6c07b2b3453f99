#pragma once

#include "ui/shell/help_book.h"
#include "ui/shell/history.h"

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;
class QTextBrowser;

namespace kz {

class SearchField;
class Settings;

/// The help beside the window: contents and search at the left, the chapter at the right. Needs no network; follows
/// the language and the theme. Esc closes it.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    /// `settings` outlive it; `window` is what it explains and stands above.
    HelpWindow(Settings &settings, QWidget *window);

    /// Shows the chapter of the first topic that has one.
    void open(const QStringList &topics);
    QString chapter() const { return m_history.current(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void readBook();
    void visit(const QString &chapter);
    void render();
    void search(const QString &typed);
    void markFound();

    Settings &m_settings;
    HelpBook m_book;
    History m_history;
    QAction *m_back;
    QAction *m_forward;
    SearchField *m_search = nullptr;
    QListWidget *m_contents = nullptr;
    QLabel *m_nothing = nullptr;
    QTextBrowser *m_text = nullptr;
    bool m_following = false; ///< a change of language or theme is on its way
};

} // namespace kz
