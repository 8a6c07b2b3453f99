#include "ui/shell/command_palette.h"

#include "models/base/kana.h"
#include "ui/shell/palette_model.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kz {

namespace {

constexpr int preferredWidth = 620;
constexpr int rowHeight = 34;
constexpr int headingHeight = 26;
constexpr int mostHeight = 420;
constexpr int iconOfResult = 18;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heads = !index.data(PaletteModel::HeadingRole).toString().isEmpty();
        const int row = std::max(rowHeight, option.fontMetrics.height() + 12);
        return {100, row + (heads ? headingHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const QFont caption = sizedFont(option.font, TextSize::Caption);
        QRect row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QString heading = index.data(PaletteModel::HeadingRole).toString();
        if (!heading.isEmpty()) {
            painter->setFont(caption);
            painter->setPen(theme.color(ThemeRole::Muted));
            painter->drawText(QRect(row.left() + 12, row.top(), row.width() - 24, headingHeight - 2),
                              Qt::AlignLeft | Qt::AlignBottom, heading);
            row.setTop(row.top() + headingHeight);
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.tint(ThemeRole::Accent, theme.isDark() ? 0.3 : 0.16));
            painter->drawRoundedRect(QRectF(row).adjusted(4, 1, -4, -1), space::corner, space::corner);
        }
        const QRect icon(row.left() + 14, row.top() + (row.height() - iconOfResult) / 2, iconOfResult, iconOfResult);
        lineIcon(index.data(PaletteModel::IconRole).toString(), ThemeRole::Muted).paint(painter, icon);
        QRect words = row.adjusted(14 + iconOfResult + 10, 0, -14, 0);

        painter->setFont(caption);
        painter->setPen(theme.color(ThemeRole::Muted));
        const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        if (!shortcut.isEmpty())
            words.setRight(words.right() - QFontMetrics(caption).horizontalAdvance(shortcut) - space::groups);

        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width());
        painter->setFont(option.font);
        painter->setPen(theme.color(ThemeRole::Text));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text);
        words.setLeft(words.left() + option.fontMetrics.horizontalAdvance(text) + 12);
        painter->setFont(caption);
        painter->setPen(theme.color(ThemeRole::Muted));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(caption).elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                           Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

bool paletteMatches(const QString &typed, const QString &text)
{
    const QString in = searchFold(text);
    const QStringList fragments = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(fragments.begin(), fragments.end(),
                       [&in](const QString &fragment) { return in.contains(searchFold(fragment)); });
}

CommandPalette::CommandPalette(QWidget *window) : QFrame(window), m_model(new PaletteModel(this))
{
    setAccessibleName(tr("Search"));
    m_field = new SearchField(tr("Search people, sites, pages and commands"));
    m_field->setRest(60);
    m_field->installEventFilter(this);
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, space::inside);
    column->setSpacing(space::inside);
    column->addWidget(m_field);
    column->addWidget(m_list);
    hide();

    connect(m_field, &SearchField::searched, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, &CommandPalette::follow);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    window->installEventFilter(this);
}

void CommandPalette::setOwnEntries(const QString &heading, const QList<PaletteEntry> &entries)
{
    m_ownHeading = heading;
    m_own = entries;
}

void CommandPalette::addSource(PaletteSource *source)
{
    const int group = int(m_sources.size()) + 1;
    m_sources.append(source);
    connect(source, &PaletteSource::found, this,
            [this, source, group](quint64 token, const QList<PaletteEntry> &entries) {
                if (token != m_token || !isVisible())
                    return;
                m_model->append(group, source->heading(), entries);
                if (!m_list->currentIndex().isValid())
                    m_list->setCurrentIndex(m_model->index(0));
                fitList();
            });
}

void CommandPalette::openPalette()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_field->setPlaceholderText(tr("Search people, sites, pages and commands"));
    m_field->clear();
    show();
    raise();
    ask({});
    arrange();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::ask(const QString &typed)
{
    ++m_token;
    m_model->clear();
    m_model->append(0, m_ownHeading, ownMatches(typed));
    m_list->setCurrentIndex(m_model->index(0));
    if (!typed.trimmed().isEmpty()) {
        const QList<QPointer<PaletteSource>> sources = m_sources;
        for (const QPointer<PaletteSource> &source : sources)
            if (source)
                source->search(typed, m_token);
    }
    fitList();
}

QList<PaletteEntry> CommandPalette::ownMatches(const QString &typed) const
{
    if (typed.trimmed().isEmpty())
        return m_own;
    // Few and best first, so that people and sites below are in sight: what begins with the words comes before what
    // only holds them.
    constexpr qsizetype most = 5;
    QList<PaletteEntry> best;
    QList<PaletteEntry> rest;
    for (const PaletteEntry &entry : m_own) {
        if (searchFold(entry.text).startsWith(searchFold(typed)))
            best.append(entry);
        else if (paletteMatches(typed, entry.text + QLatin1Char(' ') + entry.detail))
            rest.append(entry);
    }
    return (best + rest).mid(0, most);
}

void CommandPalette::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteEntry entry = m_model->entry(index.row()); // closing may clear the model
    closePalette(true);
    if (entry.run)
        entry.run();
    else if (!entry.link.isEmpty())
        Q_EMIT linkActivated(entry.link);
}

void CommandPalette::closePalette(bool giveFocusBack)
{
    ++m_token; // answers on their way come to nothing
    hide();
    if (giveFocusBack && m_before)
        m_before->setFocus();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parent()) {
        if (event->type() == QEvent::Resize && isVisible())
            arrange();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        closePalette(false);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_list->currentIndex().row();
    const int last = m_model->rowCount() - 1;
    const auto moveTo
        = [this, last](int to) { m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, std::max(0, last)))); };
    switch (key->key()) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + 8);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - 8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT m_field->leftForList(); // what was typed a moment ago counts too
        follow(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        closePalette(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(ThemeRole::Raised));
    painter.setPen(mixed(theme.color(ThemeRole::Line), theme.color(ThemeRole::Muted), 0.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void CommandPalette::arrange()
{
    const QWidget *window = parentWidget();
    const int width = std::min(preferredWidth, window->width() - 2 * space::edge);
    setFixedWidth(width);
    fitList();
    move((window->width() - width) / 2, std::max(space::groups, window->height() / 8));
}

void CommandPalette::fitList()
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount() && height < mostHeight; ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setVisible(height > 0);
    m_list->setFixedHeight(std::clamp(height, 1, std::min(mostHeight, std::max(60, parentWidget()->height() * 5 / 8))));
    adjustSize();
}

} // namespace kz
