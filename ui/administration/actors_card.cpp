#include "ui/administration/actors_card.h"

#include "models/edit/file_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

namespace kz {

ActorsCard::ActorsCard(items::Workspace &workspace, QWidget *parent)
    : Card(tr("Who works with this file"), parent), m_workspace(workspace), m_list(new QListWidget),
      m_now(new TextLabel(TextSize::Caption)), m_workAs(new QAction(tr("Work as this one"), this)),
      m_add(new QAction(lineIcon(QStringLiteral("plus")), tr("Add…"), this)),
      m_change(new QAction(lineIcon(QStringLiteral("edit")), tr("Change…"), this))
{
    m_list->setAccessibleName(title());
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_list->setFixedHeight(5 * space::rowHeight);
    m_now->setWordWrap(true);
    m_now->setObjectName(QStringLiteral("now"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch();
    for (QAction *action : {m_add, m_change, m_workAs})
        buttons->addWidget(new ActionButton(action));
    body()->addWidget(m_now);
    body()->addWidget(m_list);
    body()->addLayout(buttons);
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
        const QString who
            = line.actor.person ? tr("%1, is %2").arg(role, line.personName) : tr("%1, no person").arg(role);
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
    const bool writable = !m_workspace.isReadOnly();
    const query::ActorLine *line = chosen();
    m_add->setEnabled(writable);
    m_change->setEnabled(writable && line);
    m_workAs->setEnabled(writable && line && line->actor.id != m_workspace.door()->actor().id);
}

void ActorsCard::workAsChosen()
{
    if (!chosen() || !m_workspace.door())
        return;
    whenDone(m_workspace.door()->workAs(chosen()->actor.id), this, [this](const Result<void> &done) {
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
      m_workspace(workspace), m_actor(line.actor), m_name(new QLineEdit), m_role(new QComboBox)
{
    m_person = new FinderField(items::FoundModel::people(workspace));
    for (const auto &entry : EnumTable<ActorRole>::entries)
        m_role->addItem(words::enumText(entry.value), int(entry.value));
    addField(QStringLiteral("person"), words::fieldLabel("actor", "person"), m_person);
    addField(QStringLiteral("name"), words::fieldLabel("actor", "name"), m_name, true);
    addField(QStringLiteral("role"), words::fieldLabel("actor", "role"), m_role, true);
    m_person->setChosen(line.actor.person.value_or(0), line.personName);
    m_name->setText(line.actor.name);
    m_role->setCurrentIndex(m_role->findData(int(line.actor.role)));
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
    actor.role = ActorRole(m_role->currentData().toInt());
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
