#include "ui/administration/actors_card.h"

#include "models/edit/credential_actions.h"
#include "models/edit/file_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/administration/secret_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>

namespace kz {

ActorsCard::ActorsCard(items::Workspace &workspace, QWidget *parent)
    : Card(tr("Who works with this file"), parent), m_workspace(workspace), m_list(new QListWidget),
      m_now(new TextLabel(TextSize::Caption)), m_workAs(new QAction(tr("Work as this one"), this)),
      m_add(new QAction(lineIcon(QStringLiteral("plus")), tr("Add…"), this)),
      m_change(new QAction(lineIcon(QStringLiteral("edit")), tr("Change…"), this)),
      m_secret(new QAction(lineIcon(QStringLiteral("lock")), tr("Passphrase…"), this)),
      m_takeSecret(new QAction(tr("Take passphrase away"), this))
{
    m_list->setAccessibleName(title());
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_list->setFixedHeight(5 * space::rowHeight);
    m_now->setWordWrap(true);
    m_now->setObjectName(QStringLiteral("now"));
    const auto row = [](std::initializer_list<QAction *> actions) {
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(space::inside);
        buttons->addStretch();
        for (QAction *action : actions)
            buttons->addWidget(new ActionButton(action));
        return buttons;
    };
    auto *honest = new TextLabel(
        tr("With a passphrase for the first administrator or coordinator, the window asks who is there. Roles keep "
           "honest people from mistakes; they do not stop somebody who can read the file itself."),
        TextSize::Caption);
    honest->setTone(ThemeRole::Muted);
    honest->setWordWrap(true);
    body()->addWidget(m_now);
    body()->addWidget(m_list);
    body()->addLayout(row({m_add, m_change, m_workAs}));
    body()->addWidget(honest);
    body()->addLayout(row({m_takeSecret, m_secret}));
    connect(m_secret, &QAction::triggered, this, [this] {
        if (const query::ActorLine *line = chosen())
            (new SecretDialog(m_workspace, line->actor, SecretDialog::Whose::Anybodys, this))->open();
    });
    connect(m_takeSecret, &QAction::triggered, this, &ActorsCard::takeSecret);
    m_secret->setObjectName(QStringLiteral("secret"));
    m_add->setObjectName(QStringLiteral("add"));
    m_change->setObjectName(QStringLiteral("change"));
    m_workAs->setObjectName(QStringLiteral("work_as"));
    connect(m_list, &QListWidget::currentRowChanged, this, &ActorsCard::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &ActorsCard::workAsChosen);
    connect(m_workAs, &QAction::triggered, this, &ActorsCard::workAsChosen);
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_change, &QAction::triggered, this, [this] {
        if (const query::ActorLine *line = chosen())
            edit(*line);
    });
    if (const edit::EditDoor *door = workspace.door())
        connect(door, &edit::EditDoor::actorChanged, this, [this] {
            refresh();
            read();
        });
    refresh();
    read();
}

void ActorsCard::read()
{
    using Lines = std::vector<query::ActorLine>;
    m_workspace.read<Lines>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::actors(database); },
        [this](const Result<Lines> &lines) {
            if (lines)
                show(lines.value());
            else
                Q_EMIT failed(lines.error());
        });
}

void ActorsCard::show(const std::vector<query::ActorLine> &lines)
{
    const Key before = chosen() ? chosen()->actor.id : 0;
    const Key now = m_workspace.door() ? m_workspace.door()->actor().id : 0;
    const QSignalBlocker quiet(m_list);
    m_lines = lines;
    m_list->clear();
    m_now->setText({});
    for (const query::ActorLine &line : m_lines) {
        auto *item = new QListWidgetItem(line.actor.name, m_list);
        const QString role = words::enumText(line.actor.role);
        QString who = line.actor.person ? tr("%1, is %2").arg(role, line.personName) : tr("%1, no person").arg(role);
        if (line.signsInSince.isValid())
            who = tr("%1, signs in").arg(who);
        item->setData(Qt::UserRole + 1, line.actor.id == now ? tr("at work: %1").arg(who) : who);
        item->setData(Qt::AccessibleTextRole, line.actor.name + u' ' + item->data(Qt::UserRole + 1).toString());
        if (line.actor.id == now) {
            m_now->setText(
                line.actor.person
                    ? tr("Working as %1. What is countersigned is signed by %2.").arg(line.actor.name, line.personName)
                    : tr("Working as %1, who is no person of this file: a countersignature names nobody, only "
                         "the journal says who gave it. Choose “Change” and say who it is.")
                          .arg(line.actor.name));
            m_now->setTone(line.actor.person ? ThemeRole::Muted : ThemeRole::Warning);
        }
        if (line.actor.id == before || (before == 0 && line.actor.id == now))
            m_list->setCurrentItem(item);
    }
    refresh();
}

const query::ActorLine *ActorsCard::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

void ActorsCard::refresh()
{
    const bool writable = m_workspace.may(edit::Grant::Administer);
    const bool asks = std::ranges::any_of(m_lines, [](const auto &one) { return one.signsInSince.isValid(); });
    const query::ActorLine *line = chosen();
    m_add->setEnabled(writable);
    m_change->setEnabled(writable && line);
    m_secret->setEnabled(writable && line);
    m_takeSecret->setEnabled(writable && line && line->signsInSince.isValid());
    m_takeSecret->setVisible(asks);
    m_workAs->setVisible(!asks);
    m_workAs->setEnabled(!m_workspace.isReadOnly() && line && line->actor.id != m_workspace.door()->actor().id);
}

void ActorsCard::workAsChosen()
{
    if (!chosen() || !m_workAs->isVisible() || !m_workspace.door())
        return;
    whenDone(m_workspace.door()->workAs(chosen()->actor.id), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void ActorsCard::takeSecret()
{
    if (const query::ActorLine *line = chosen())
        m_workspace.submit(edit::removeSecret(line->actor.id, line->actor.name), this,
                           [this](const Result<edit::ChangeSet> &done) {
                               if (!done)
                                   Q_EMIT failed(done.error());
                           });
}

void ActorsCard::edit(const query::ActorLine &line)
{
    (new ActorDialog(m_workspace, line, this))->open();
}

ActorDialog::ActorDialog(items::Workspace &workspace, const query::ActorLine &line, QWidget *parent)
    : FormDialog(line.actor.id ? tr("Change %1").arg(line.actor.name) : tr("Somebody who works with this file"),
                 tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_actor(line.actor), m_name(new QLineEdit)
{
    m_person = new FinderField(items::FoundModel::people(workspace));
    auto *roles = new QWidget;
    auto *row = new QVBoxLayout(roles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::base);
    for (const auto &entry : EnumTable<ActorRole>::entries) {
        auto *tick = new QCheckBox(words::enumText(entry.value));
        tick->setObjectName(QLatin1String(entry.code));
        tick->setChecked(line.actor.role.has(entry.value));
        connect(tick, &QCheckBox::toggled, this, [this] { checkAgain(); });
        row->addWidget(tick);
        m_roles.emplace_back(entry.value, tick);
    }
    roles->setFocusProxy(m_roles.front().second);
    addField(QStringLiteral("person"), words::fieldLabel("actor", "person"), m_person);
    addField(QStringLiteral("name"), words::fieldLabel("actor", "name"), m_name, true);
    addField(QStringLiteral("role"), words::fieldLabel("actor", "role"), roles, true);
    m_person->setChosen(line.actor.person.value_or(0), line.personName);
    m_name->setText(line.actor.name);
    // Nobody types their name twice.
    connect(m_person, &FinderField::chosen, this, [this](Key key) {
        if (key && m_name->text().trimmed().isEmpty())
            m_name->setText(m_person->text());
    });
}

Actor ActorDialog::entered() const
{
    Actor actor = m_actor;
    actor.person = m_person->key() ? std::optional(m_person->key()) : std::nullopt;
    actor.name = m_name->text().trimmed();
    for (const auto &[role, tick] : m_roles)
        actor.role.set(role, tick->isChecked());
    return actor;
}

std::vector<Issue> ActorDialog::issues() const
{
    return validate(entered());
}

void ActorDialog::submit()
{
    m_workspace.submit(edit::saveActor(entered()), this, answered());
}

} // namespace kz
