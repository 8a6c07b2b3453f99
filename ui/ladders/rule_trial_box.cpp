#include "ui/ladders/rule_trial_box.h"

#include "models/items/found_model.h"
#include "models/items/requirement_tree_model.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"
#include "ui/ladders/imagined_form.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/have_need_bar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTreeView>

namespace kz {

RuleTrialBox::RuleTrialBox(items::Workspace &workspace, QWidget *parent)
    : Card(tr("Try on…"), parent), m_workspace(workspace),
      m_person(new FinderField(items::FoundModel::people(workspace))),
      m_thoughtUp(new QCheckBox(tr("Somebody imagined"))), m_imagined(new ImaginedForm), m_figures(new HaveNeedBar),
      m_said(new TextLabel(TextSize::Body)), m_basis(new TextLabel(TextSize::Caption)),
      m_model(new items::RequirementTreeModel(workspace, this)), m_tree(new QTreeView)
{
    setCaption(tr("How somebody stands today with this rule as it is written here"));
    layOut();
    m_rest.setSingleShot(true);
    m_rest.setInterval(120); // while a figure is being typed
    connect(&m_rest, &QTimer::timeout, this, &RuleTrialBox::tryIt);
    connect(m_person, &FinderField::chosen, this, &RuleTrialBox::tryIt);
    connect(m_imagined, &ImaginedForm::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(m_thoughtUp, &QCheckBox::toggled, this, [this](bool thoughtUp) {
        m_person->setEnabled(!thoughtUp);
        m_imagined->setVisible(thoughtUp);
        tryIt();
    });
    connect(&workspace.hub(), &edit::ChangeHub::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&workspace, &items::Workspace::fileChangedElsewhere, &m_rest, qOverload<>(&QTimer::start));
    showNothing({});
}

RuleTrialBox::~RuleTrialBox()
{
    if (m_trying)
        m_trying->cancel();
}

void RuleTrialBox::layOut()
{
    m_person->setAccessibleName(tr("Try on"));
    m_person->setToolTip(tr("A few letters of a name, or a staff number; Enter takes the first one found"));
    m_thoughtUp->setToolTip(
        tr("Try the rule on somebody who is not there: so many records, evenly over so many months"));
    m_imagined->hide();
    m_said->setWordWrap(true);
    m_basis->setWordWrap(true);
    m_basis->setTone(ThemeRole::Muted);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What the figure rests on"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setMinimumHeight(96);
    m_tree->setMaximumHeight(150); // the form above it needs the room
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_tree->header()->resizeSection(items::RequirementTreeModel::Title, 30 * character);
    m_tree->header()->resizeSection(items::RequirementTreeModel::Standing, 14 * character);
    m_tree->header()->resizeSection(items::RequirementTreeModel::MetOn, 15 * character);
    body()->setSpacing(space::inside);
    body()->addWidget(m_person);
    body()->addWidget(m_thoughtUp);
    body()->addWidget(m_imagined);
    body()->addWidget(m_figures);
    body()->addWidget(m_said);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_basis);
}

void RuleTrialBox::ask(const std::optional<query::RuleAsked> &asked)
{
    m_asked = asked;
    setEnabled(asked.has_value());
    m_rest.start();
}

std::optional<query::TriedOn> RuleTrialBox::whom() const
{
    if (m_thoughtUp->isChecked())
        return m_imagined->imagined();
    return m_person->key() == 0 ? std::nullopt : std::optional<query::TriedOn>(m_person->key());
}

void RuleTrialBox::tryIt()
{
    m_rest.stop();
    if (m_trying)
        m_trying->cancel();
    const auto whom = this->whom();
    if (!m_asked || !whom)
        return showNothing({});
    m_trying = m_workspace.read<query::RuleTrial>(
        this,
        [asked = *m_asked, whom = *whom, asOf = query::AsOf::today(m_workspace.clock()),
         &plans = m_workspace.plans()](storage::Database &database, const query::CancelToken &) {
            return query::tryRule(database, plans, asked, whom, asOf);
        },
        [this](const Result<query::RuleTrial> &trial) {
            if (trial)
                showTrial(trial.value());
            else
                showNothing(words::errorText(trial.error()));
        });
}

void RuleTrialBox::showNothing(const QString &why)
{
    m_model->clear();
    m_said->setText(why);
    m_said->setVisible(!why.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_figures, m_tree, m_basis})
        widget->hide();
}

void RuleTrialBox::showTrial(const query::RuleTrial &trial)
{
    const progress::Standing &own = trial.standings.front();
    QHash<Key, QString> titles;
    for (const Item &item : trial.plan->items)
        titles.insert(item.id, words::pick(item.titleJa, item.titleEn));
    const auto titleOf = [&titles](Key item) { return titles.value(item); };
    m_figures->setFigures({own.have, own.need, {}, own.met});
    QStringList said;
    if (own.met)
        said << (own.metOn.isValid() ? tr("Met on %1: %2.").arg(words::dayText(own.metOn), words::haveNeedText(own))
                                     : tr("Met: %1.").arg(words::haveNeedText(own)));
    else
        said << tr("Not met: %1.").arg(words::haveNeedText(own));
    if (const QString missing = words::missingText(own, titleOf); !missing.isEmpty())
        said << tr("Still missing: %1.").arg(missing);
    if (own.recheckOn.isValid())
        said << tr("By time alone this may change on %1.").arg(words::dayText(own.recheckOn));
    m_said->setText(said.join(u' '));

    QStringList basis;
    if (!trial.nowhere.empty())
        basis << tr("No site or department of this file is as the rule asks: nobody here could have it.");
    if (trial.carried > 0)
        basis << tr("For %n items, records of the items they came from count too.", nullptr, trial.carried);
    if (trial.byCode > 0)
        basis << tr("%n items are related to none before; the items of the same code in %1 were taken for them here.",
                    nullptr, trial.byCode)
                     .arg(words::versionText(trial.former));
    if (trial.asMoved)
        basis << tr("Reckoned as if enrolled in this draft since then.");
    m_basis->setText(basis.join(u' '));

    query::EnrolmentStanding standing;
    standing.plan = trial.plan;
    standing.standings = trial.standings;
    m_model->setStanding(trial.person, standing);
    m_imagined->showFor(*trial.plan);
    m_tree->expandAll();
    m_figures->show();
    m_said->show();
    m_tree->show();
    m_basis->setVisible(!basis.isEmpty());
}

} // namespace kz
