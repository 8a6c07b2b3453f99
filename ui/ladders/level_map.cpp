#include "ui/ladders/level_map.h"

#include "models/edit/version_change_actions.h"
#include "models/words/words.h"
#include "ui/ladders/dialog_wording.h"
#include "ui/ladders/key_combo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>

namespace kz {

namespace {

QString levelWords(const Level &level)
{
    return words::pick(level.labelJa, level.labelEn);
}

std::optional<Key> keyOf(const std::optional<Level> &level)
{
    return level ? std::optional(level->id) : std::nullopt;
}

} // namespace

LevelMapDialog::LevelMapDialog(items::Workspace &workspace, const query::Crosswalk &crosswalk, const QString &title,
                               QWidget *parent)
    : FormDialog(tr("What the levels become"), tr("Save"), dialogWording(), parent), m_workspace(workspace),
      m_version(crosswalk.newer.version.id), m_title(title), m_levels(crosswalk.levels)
{
    for (const query::LevelLine &line : m_levels) {
        auto *box = new QComboBox;
        box->addItem(tr("Ends"), QVariant::fromValue(Key(0)));
        for (const Level &level : crosswalk.newerLevels)
            box->addItem(levelWords(level), QVariant::fromValue(level.id));
        choose(box, keyOf(line.target));
        //: %1: a level of the older version
        addField(QStringLiteral("level-") + line.source.code, tr("%1 becomes").arg(levelWords(line.source)), box);
        m_boxes.push_back(box);
    }
    setNote(tr("What is in force, how long somebody has been at a level and what they are to reach go on as what the "
               "level becomes. Awards stay as they were made."));
}

void LevelMapDialog::submit()
{
    std::vector<std::pair<Key, std::optional<Key>>> changed;
    for (size_t i = 0; i < m_levels.size(); ++i)
        if (const auto target = chosen(m_boxes[i]); target != keyOf(m_levels[i].target))
            changed.emplace_back(m_levels[i].source.id, target);
    if (changed.empty())
        return accept();
    m_workspace.submit(edit::decideLevels(m_version, std::move(changed), m_title), this, answered());
}

LevelMap::LevelMap(items::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_change(new QAction(tr("&Levels…"), this)),
      m_said(new TextLabel(TextSize::Caption))
{
    m_change->setObjectName(QStringLiteral("level-map"));
    m_change->setToolTip(tr("Which level of the newer version each level so far becomes"));
    m_said->setTone(ThemeRole::Muted);
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_said, 1);
    row->addWidget(new ActionButton(m_change));
    hide();
    connect(m_change, &QAction::triggered, this, &LevelMap::ask);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &LevelMap::refreshAction);
}

void LevelMap::setCrosswalk(const query::Crosswalk &crosswalk, const QString &title)
{
    m_crosswalk = crosswalk;
    m_title = title;
    QStringList told;
    for (const query::LevelLine &line : crosswalk.levels) {
        if (!line.target)
            //: %1: a level that nothing follows
            told << tr("%1 ends").arg(levelWords(line.source));
        else if (line.target->code != line.source.code)
            //: A level of the older version and what it is in the newer
            told << words::filled(tr("%1 becomes %2"), {levelWords(line.source), levelWords(*line.target)});
    }
    QString said = told.isEmpty() ? tr("Every level goes on as the one of the same code.")
                                  : tr("Levels: %1.").arg(words::listText(told));
    QStringList ways;
    for (const Workflow &way : crosswalk.shiftedWays)
        ways << words::pick(way.titleJa, way.titleEn);
    if (!ways.isEmpty())
        //: %1: titles of ways to a decision
        said += u'\n'
            + tr("Codes of levels change: check which levels these ways to a decision are for: %1.")
                  .arg(words::listText(ways));
    m_said->setText(said);
    setVisible(!crosswalk.levels.empty());
    refreshAction();
}

void LevelMap::refreshAction()
{
    allow(m_change, m_workspace.refusal(edit::Grant::ManageFrameworks), !m_crosswalk.newerLevels.empty());
}

void LevelMap::ask()
{
    auto *dialog = new LevelMapDialog(m_workspace, m_crosswalk, m_title, this);
    dialog->open();
}

} // namespace kz
