#include "ui/shell/help_window.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>

namespace kz {

namespace {

constexpr char suffix[] = ".md";

QString spokenLanguage()
{
    return QLocale().name().left(2);
}

/// Sizes and distances of the type scale: Markdown knows only that something is a heading, a key, a link.
void styleBlock(const QTextBlock &block, const QFont &font, const Theme &theme)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 1 ? space::groups : 0);
    format.setBottomMargin(cursor.currentTable() ? 0 : block.textList() ? space::base : space::inside);
    cursor.setBlockFormat(format);

    struct Part {
        int from;
        int length;
        QTextCharFormat format;
    };
    std::vector<Part> parts;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        parts.push_back({it.fragment().position(), it.fragment().length(), it.fragment().charFormat()});
    for (Part &part : parts) {
        if (level > 0) {
            part.format.setFont(sizedFont(font, level == 1 ? TextSize::Title : TextSize::Section));
        } else if (part.format.fontFixedPitch()) { // keys: on a small plate, in the face of everything else
            part.format.setFont(font);
            part.format.setFontFixedPitch(true);
            part.format.setBackground(theme.tint(ThemeRole::Muted, 0.16));
        }
        if (part.format.isAnchor())
            part.format.setForeground(theme.color(ThemeRole::Accent));
        cursor.setPosition(part.from);
        cursor.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(part.format);
    }
}

void styleTables(const QTextDocument &document, const Theme &theme)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(theme.color(ThemeRole::Line));
        format.setBorderCollapse(true);
        format.setCellPadding(space::base + 1);
        format.setBottomMargin(space::inside);
        table->setFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(Settings &settings, QWidget *window)
    : QWidget(window, Qt::Window), m_settings(settings), m_back(new QAction(this)), m_forward(new QAction(this))
{
    layOut();
    readBook();
    if (!restoreGeometry(settings.value(Setting::HelpGeometry).toByteArray()))
        resize(QSize(860, 640).boundedTo(screen()->availableSize()));
}

void HelpWindow::layOut()
{
    m_search = new SearchField(QString());
    m_contents = new QListWidget;
    m_contents->setFrameShape(QFrame::NoFrame);
    m_nothing = new TextLabel(TextSize::Caption);
    m_nothing->setWordWrap(true);
    m_text = new QTextBrowser;
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(space::edge);
    m_text->document()->setIndentWidth(space::edge);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(0);
    const auto way = [this, ways](QAction *action, const char *icon, const QKeySequence &keys) {
        action->setIcon(lineIcon(QLatin1String(icon)));
        action->setShortcut(keys);
        addAction(action);
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        ways->addWidget(button);
    };
    way(m_back, "back", QKeySequence(QStringLiteral("Alt+Left")));
    way(m_forward, "forward", QKeySequence(QStringLiteral("Alt+Right")));
    ways->addSpacing(space::inside);
    ways->addWidget(m_search, 1);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::inside, space::inside, space::inside, space::inside);
    column->addLayout(ways);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(left);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({240, 620});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(parts);

    connect(m_back, &QAction::triggered, this, [this] {
        m_history.back();
        render();
    });
    connect(m_forward, &QAction::triggered, this, [this] {
        m_history.forward();
        render();
    });
    connect(m_search, &SearchField::searched, this, &HelpWindow::search);
    connect(m_search, &SearchField::leftForList, this, [this] {
        for (int row = 0; row < m_contents->count(); ++row) {
            if (m_contents->item(row)->isHidden())
                continue;
            m_contents->setFocus();
            visit(m_contents->item(row)->data(Qt::UserRole).toString());
            return;
        }
    });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            visit(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { visit(url.toString().chopped(int(sizeof suffix) - 1)); });
}

void HelpWindow::readBook()
{
    m_book = HelpBook(spokenLanguage());
    setWindowTitle(tr("Help – Kizahashi"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Chapters"));
    m_nothing->setText(tr("No chapter has these words. Try fewer."));
    for (const auto &[action, text] : {std::pair{m_back, tr("Back")}, std::pair{m_forward, tr("Forward")}})
        action->setText(text);
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    for (const HelpChapter &chapter : m_book.chapters()) {
        auto *item = new QListWidgetItem(chapter.title, m_contents);
        item->setData(Qt::UserRole, chapter.id);
    }
    search(m_search->text());
}

void HelpWindow::open(const QStringList &topics)
{
    m_search->clear();
    search({});
    visit(m_book.about(topics).id);
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void HelpWindow::visit(const QString &chapter)
{
    if (!m_book.find(chapter))
        return;
    m_history.visit(chapter);
    render();
}

void HelpWindow::render()
{
    const HelpChapter *chapter = m_book.find(m_history.current());
    if (!chapter)
        return;
    const Theme &theme = Theme::of(palette());
    m_text->setMarkdown(chapter->text);
    QTextDocument &document = *m_text->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        styleBlock(block, font(), theme);
    styleTables(document, theme);
    m_text->setAccessibleName(chapter->title);
    m_text->moveCursor(QTextCursor::Start);
    markFound();

    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole) == chapter->id)
            m_contents->setCurrentRow(row);
}

void HelpWindow::search(const QString &typed)
{
    const QStringList found = m_book.holding(typed);
    for (int row = 0; row < m_contents->count(); ++row)
        m_contents->item(row)->setHidden(!found.contains(m_contents->item(row)->data(Qt::UserRole).toString()));
    m_nothing->setVisible(found.isEmpty());
    markFound();
}

void HelpWindow::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(Theme::of(palette()).tint(ThemeRole::Warning, 0.3));
    const QStringList fragments = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &fragment : fragments)
        for (QTextCursor at = m_text->document()->find(fragment); !at.isNull();
             at = m_text->document()->find(fragment, at))
            marks.append({at, format});
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        m_text->setTextCursor(first);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    if ((type != QEvent::LanguageChange && type != QEvent::PaletteChange) || m_following)
        return;
    // Several catalogues change one after another, and the text's own palette after the window's.
    m_following = true;
    const auto follow = [this] {
        m_following = false;
        const int scrolled = m_text->verticalScrollBar()->value();
        readBook();
        render();
        m_text->verticalScrollBar()->setValue(scrolled);
    };
    QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection);
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(Setting::HelpGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace kz
