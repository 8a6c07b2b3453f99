#include "ui/shell/sign_in_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent), m_who(new QComboBox), m_secret(new QLineEdit), m_enter(new QPushButton(tr("Sign in"))),
      m_issue(new IssueLabel(m_secret))
{
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->lineEdit()->setPlaceholderText(tr("Any part of the name"));
    m_who->completer()->setFilterMode(Qt::MatchContains);
    m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_who->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    layOut();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::tick);
    connect(m_who->lineEdit(), &QLineEdit::returnPressed, this, &SignInPage::takeName);
    connect(m_who, &QComboBox::activated, this, &SignInPage::focusNext);
    connect(m_who, &QComboBox::currentTextChanged, this, &SignInPage::refresh);
    connect(m_secret, &QLineEdit::textChanged, this, &SignInPage::refresh);
    connect(m_secret, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_enter, &QPushButton::clicked, this, &SignInPage::submit);
    m_enter->setAutoDefault(true); // Enter presses it outside a dialog, too
    refresh();
}

void SignInPage::layOut()
{
    auto *title = new TextLabel(tr("Who is at the desk?"), TextSize::Title);
    auto *hint = new TextLabel(tr("What others have begun here stays and waits for them."), TextSize::Caption);
    hint->setTone(ThemeRole::Muted);
    hint->setWordWrap(true);
    m_enter->setProperty("primary", true);

    auto *card = new Card;
    card->setFixedWidth(380);
    QVBoxLayout *rows = card->body();
    rows->setSpacing(space::base);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    constexpr int markSize = 24;
    head->addWidget(new IconLabel(QStringLiteral("lock"), markSize, ThemeRole::Accent));
    head->addWidget(title, 1);
    rows->addLayout(head);
    rows->addWidget(hint);
    const auto add = [rows](const QString &text, QWidget *control) {
        auto *label = new TextLabel(text, TextSize::Caption);
        label->setBuddy(control);
        control->setAccessibleName(text);
        rows->addSpacing(space::inside);
        rows->addWidget(label);
        rows->addWidget(control);
    };
    add(tr("Name"), m_who);
    m_who->view()->setAccessibleName(m_who->accessibleName());
    add(tr("Passphrase or PIN"), m_secret);
    rows->addWidget(m_issue);
    rows->addSpacing(space::groups);
    rows->addWidget(m_enter);

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setAccessibleName(title->text());
}

void SignInPage::setSigners(const QList<ShellHost::Signer> &signers)
{
    const QString before = typed();
    const QString text = m_who->currentText();
    m_who->clear();
    m_unasked.clear();
    for (const ShellHost::Signer &signer : signers) {
        m_who->addItem(signer.name, signer.id);
        if (!signer.isAsked)
            m_unasked.append(signer.id);
    }
    const int row = m_who->findData(before.isEmpty() ? m_asked : before);
    m_who->setCurrentIndex(row);
    if (row < 0)
        m_who->setEditText(text);
    refresh();
    if (row >= 0 && m_who->lineEdit()->hasFocus() && before.isEmpty())
        focusNext();
}

void SignInPage::ask(const QString &id)
{
    m_asked = id;
    m_sent = false;
    m_wait = 0;
    m_second.stop();
    m_secret->clear();
    m_issue->clear();
    m_who->setCurrentIndex(id.isEmpty() ? -1 : m_who->findData(id));
    if (m_who->currentIndex() < 0)
        m_who->clearEditText();
    refresh();
    if (m_who->currentIndex() < 0)
        m_who->setFocus();
    else
        focusNext();
}

void SignInPage::refuse(const QString &words, int waitSeconds)
{
    m_sent = false;
    m_wait = waitSeconds;
    m_secret->clear();
    m_issue->say(words);
    if (m_wait > 0)
        m_second.start();
    refresh();
    focusNext();
}

QString SignInPage::typed() const
{
    const QString text = m_who->currentText().trimmed();
    if (text.isEmpty())
        return {};
    QString found;
    int count = 0;
    for (int row = 0; row < m_who->count(); ++row) {
        if (m_who->itemText(row).compare(text, Qt::CaseInsensitive) == 0) {
            // Of two with the same name the one that is marked.
            return m_who->itemData(m_who->itemText(m_who->currentIndex()) == text ? m_who->currentIndex() : row)
                .toString();
        }
        if (m_who->itemText(row).contains(text, Qt::CaseInsensitive)) {
            found = m_who->itemData(row).toString();
            ++count;
        }
    }
    return count == 1 ? found : QString();
}

void SignInPage::takeName()
{
    const QString id = typed();
    if (id.isEmpty())
        return;
    m_who->setCurrentIndex(m_who->findData(id));
    if (isAsked())
        focusNext();
    else
        submit();
}

void SignInPage::focusNext()
{
    (m_secret->isEnabled() ? static_cast<QWidget *>(m_secret) : m_enter)->setFocus();
}

void SignInPage::submit()
{
    if (!m_enter->isEnabled())
        return;
    m_sent = true;
    refresh();
    Q_EMIT entered(typed(), m_secret->text());
}

void SignInPage::tick()
{
    if (--m_wait <= 0) {
        m_second.stop();
        m_issue->clear();
    }
    refresh();
}

void SignInPage::refresh()
{
    const bool asked = isAsked();
    if (!asked)
        m_secret->clear();
    m_secret->setEnabled(asked);
    m_secret->setPlaceholderText(asked ? QString() : tr("No secret is asked of this person"));
    m_enter->setEnabled(!m_sent && m_wait <= 0 && !typed().isEmpty() && (!asked || !m_secret->text().isEmpty()));
    m_enter->setText(m_wait > 0 ? tr("Try again in %1 s").arg(m_wait) : tr("Sign in"));
}

} // namespace kz
