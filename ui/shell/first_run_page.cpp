#include "ui/shell/first_run_page.h"

#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace kz {

namespace {

/// A choice as a card: icon, words, and a sentence on what will happen.
class ChoiceCard final : public QAbstractButton
{
public:
    ChoiceCard(QAction *action, const QString &heading, const QString &explanation, bool inviting)
        : m_icon(action->icon().name()), m_explanation(explanation), m_inviting(inviting)
    {
        setText(heading);
        setAccessibleName(heading);
        setAccessibleDescription(explanation);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    }

    QSize sizeHint() const override { return {264, heightForWidth(264)}; }
    QSize minimumSizeHint() const override { return {200, heightForWidth(264)}; }
    int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - 2 * margin, 1000);
        const int words = QFontMetrics(font()).boundingRect(room, flags, m_explanation).height();
        return margin + disc + 14 + QFontMetrics(headingFont()).height() + space::base + words + margin;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        const bool lit = underMouse() || hasFocus();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(isDown() ? theme.tint(ThemeRole::Accent, 0.12) : theme.color(ThemeRole::Raised));
        painter.setPen(QPen(theme.color(lit || m_inviting ? ThemeRole::Accent : ThemeRole::Line), lit ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

        const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
        const QRect circle(inner.left(), inner.top(), disc, disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.tint(ThemeRole::Accent));
        painter.drawEllipse(circle);
        lineIcon(m_icon, ThemeRole::Accent).paint(&painter, circle.adjusted(10, 10, -10, -10));

        const QFont heading = headingFont();
        painter.setFont(heading);
        painter.setPen(theme.color(ThemeRole::Text));
        QRect words = inner.adjusted(0, disc + 14, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
        words.setTop(words.top() + QFontMetrics(heading).height() + space::base);
        painter.setFont(font());
        painter.setPen(theme.color(ThemeRole::Muted));
        painter.drawText(words, flags, m_explanation);
    }

private:
    static constexpr int margin = 20;
    static constexpr int disc = 44;
    static constexpr int flags = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

    QFont headingFont() const { return sizedFont(font(), TextSize::Section); }

    QString m_icon;
    QString m_explanation;
    bool m_inviting;
};

/// "Theme: Light": a menu of which one entry is checked, as a small button.
QToolButton *lookButton(QMenu *menu)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(menu->objectName(), ThemeRole::Muted));
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(menu);
    const auto say = [button, menu] {
        const QList<QAction *> choices = menu->actions();
        const auto chosen = std::ranges::find_if(choices, &QAction::isChecked);
        const QString words = chosen == choices.end() ? QString() : withoutMnemonic((*chosen)->text());
        button->setText(words);
        button->setAccessibleName(FirstRunPage::tr("%1: %2").arg(withoutMnemonic(menu->title()), words));
        button->setToolTip(button->accessibleName());
    };
    const QList<QAction *> choices = menu->actions();
    for (const QAction *choice : choices)
        QObject::connect(choice, &QAction::toggled, button, say);
    say();
    return button;
}

} // namespace

FirstRunPage::FirstRunPage(QAction *create, QAction *open, QAction *demo, const QList<QMenu *> &looks, QWidget *parent)
    : QWidget(parent)
{
    auto *mark = new IconLabel(QStringLiteral("ladders"), 40, ThemeRole::Accent);
    auto *title = new TextLabel(tr("Welcome to Kizahashi"), TextSize::Title);
    auto *subtitle = new TextLabel(
        tr("Clinical ladders, curricula and rotations of your region, in one file on this computer."), TextSize::Body);
    subtitle->setTone(ThemeRole::Muted);
    subtitle->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::base);
    words->addWidget(title);
    words->addWidget(subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::groups);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::groups);
    const auto offer = [this, cards](QAction *action, const QString &heading, const QString &text, bool inviting) {
        if (!action->isVisible())
            return;
        auto *card = new ChoiceCard(action, heading, text, inviting);
        cards->addWidget(card);
        if (!focusProxy())
            setFocusProxy(card);
    };
    offer(demo, tr("Try with demo data"),
          tr("An invented region: 8 sites, 60 people and two years of records, ready to explore."), true);
    offer(create, tr("Create a new file"),
          tr("Begin with your own sites and people; a roster from Excel can be imported."), false);
    offer(open, tr("Open a file"), tr("Go on with a file you or a colleague made. You can also drop it here."), false);

    m_recent = new QWidget;
    auto *recent = new QVBoxLayout(m_recent);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(space::base);
    recent->addWidget(new TextLabel(tr("Recent files"), TextSize::Section));
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(0);
    recent->addLayout(m_recentRows);
    m_recent->hide();

    auto *content = new QWidget;
    content->setMaximumWidth(880);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    column->setSpacing(space::edge);
    column->addStretch(2);
    column->addLayout(head);
    column->addLayout(cards);
    column->addWidget(m_recent);
    column->addStretch(3);

    auto *middle = new QWidget;
    auto *centred = new QHBoxLayout(middle);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(content, 100);
    centred->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scrolled(middle), 1);
    auto *corner = new QHBoxLayout;
    corner->setContentsMargins(space::groups, 0, space::groups, space::inside);
    corner->addStretch();
    for (QMenu *menu : looks)
        corner->addWidget(lookButton(menu));
    all->addLayout(corner);
    setAccessibleName(title->text());
}

void FirstRunPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *row = new QToolButton;
        row->setAutoRaise(true);
        row->setFocusPolicy(Qt::StrongFocus);
        row->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->setIcon(lineIcon(QStringLiteral("file"), ThemeRole::Muted));
        row->setText(
            QStringLiteral("%1   %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())));
        row->setAccessibleName(row->text());
        connect(row, &QToolButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recentRows->addWidget(row, 0, Qt::AlignLeft);
    }
    m_recent->setVisible(!paths.isEmpty());
}

} // namespace kz
