#include "ui/ladders/rule_form.h"

#include "models/base/kana.h"
#include "models/report/draft_sentence.h"
#include "models/words/words.h"
#include "ui/ladders/item_choice_dialog.h"
#include "ui/ladders/key_combo.h"
#include "ui/ladders/rule_parameters.h"
#include "ui/ladders/text_box.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kz {

namespace {

/// What a rule of a kind begins with: the least that can be read.
QString leastOf(RequirementKind kind)
{
    if (progress::parseRule(kind, {}))
        return {};
    return kind == RequirementKind::Certificate ? QStringLiteral(R"({"code":"certificate"})")
                                                : QStringLiteral(R"({"need":1})");
}

/// Leaving a field in which nothing was written is no change, however the stored parameters are spelt.
bool saysTheSame(const Requirement &a, const Requirement &b)
{
    return a.kind == b.kind && a.titleJa == b.titleJa && a.titleEn == b.titleEn && a.code == b.code
        && a.level == b.level && a.domain == b.domain
        && QJsonDocument::fromJson(a.parameters.toUtf8()).object()
        == QJsonDocument::fromJson(b.parameters.toUtf8()).object();
}

bool asksTheSame(const std::vector<RequirementItem> &a, const std::vector<RequirementItem> &b)
{
    return std::ranges::equal(a, b, [](const RequirementItem &one, const RequirementItem &other) {
        return one.item == other.item && one.subtree == other.subtree;
    });
}

} // namespace

RuleForm::RuleForm(QWidget *parent)
    : QWidget(parent), m_none(new TextLabel(tr("Choose a rule, or add one."), TextSize::Body)), m_fields(new QWidget),
      m_sentence(new TextLabel(TextSize::Section)), m_issue(new IssueLabel(m_sentence)), m_ja(new TextBox(2)),
      m_en(new TextBox(2)), m_code(new QLineEdit), m_kind(new QComboBox), m_level(new QComboBox),
      m_domain(new QComboBox), m_items(new QPushButton), m_itemsIssue(new IssueLabel(m_items)),
      m_sites(new QPushButton), m_parameters(new RuleParameters), m_rows(new QFormLayout)
{
    m_none->setTone(ThemeRole::Muted);
    m_none->setWordWrap(true);
    m_sentence->setWordWrap(true);
    for (const auto &entry : EnumTable<RequirementKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_ja->setAccessibleName(words::fieldLabel("requirement", "title_ja"));
    m_ja->setPlaceholderText(tr("Japanese"));
    m_en->setAccessibleName(words::fieldLabel("requirement", "title_en"));
    m_en->setPlaceholderText(tr("English"));
    auto *titles = new QWidget;
    titles->setAccessibleName(tr("Title"));
    auto *both = new QHBoxLayout(titles);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::inside);
    both->addWidget(m_ja);
    both->addWidget(m_en);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(space::groups);
    m_rows->setVerticalSpacing(space::inside);
    const auto add = [this](const QString &label, QWidget *control) {
        m_rows->addRow(label, control);
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(label);
        if (auto *combo = qobject_cast<QComboBox *>(control)) {
            combo->view()->setAccessibleName(label);
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            connect(combo, &QComboBox::activated, this, &RuleForm::save);
        }
    };
    add(words::fieldLabel("requirement", "kind"), m_kind);
    add(tr("Title"), titles);
    add(words::fieldLabel("requirement", "code"), m_code);
    add(words::fieldLabel("requirement", "level"), m_level);
    add(words::fieldLabel("requirement", "domain"), m_domain);
    add(tr("Items"), m_items);
    m_rows->addRow(QString(), m_itemsIssue);
    add(tr("Only at sites"), m_sites);
    m_sites->setObjectName(QStringLiteral("sites"));
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_sentence);
    column->addWidget(m_issue);
    column->addSpacing(space::inside);
    column->addLayout(m_rows);
    column->addWidget(m_parameters);
    m_parameters->comeAfter(m_sites);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::groups, space::inside, 0, 0);
    whole->addWidget(m_none);
    whole->addWidget(m_fields);
    whole->addStretch(1);
    for (TextBox *box : {m_ja, m_en})
        connect(box, &TextBox::finished, this, &RuleForm::save);
    connect(m_code, &QLineEdit::editingFinished, this, &RuleForm::save);
    connect(m_parameters, &RuleParameters::changed, this, &RuleForm::save);
    connect(m_parameters, &RuleParameters::typed, this, &RuleForm::typed);
    connect(m_items, &QPushButton::clicked, this, &RuleForm::chooseItems);
    connect(m_sites, &QPushButton::clicked, this, &RuleForm::chooseSites);
    show({}, -1);
}

std::vector<RequirementItem> RuleForm::storedItems() const
{
    std::vector<RequirementItem> items;
    for (const RequirementItem &one : m_sheet->requirementItems)
        if (one.requirement == stored().id)
            items.push_back(one);
    return items;
}

void RuleForm::show(query::SheetPtr sheet, int rule)
{
    m_showing = true;
    const Key before = m_rule < 0 ? 0 : stored().id;
    m_sheet = std::move(sheet);
    m_rule = rule;
    m_none->setVisible(rule < 0);
    m_fields->setVisible(rule >= 0);
    m_issue->clear();
    m_itemsIssue->clear();
    if (rule >= 0) {
        const Requirement &record = stored();
        for (const auto &[box, text] : {std::pair(m_ja, record.titleJa), std::pair(m_en, record.titleEn)}) {
            if (before != record.id)
                box->clearFocus();
            box->show(text);
        }
        m_sentence->setText(report::draftSentence(*m_sheet, record));
        if (!m_code->hasFocus() || before != record.id)
            m_code->setText(record.code);
        m_kind->setCurrentIndex(m_kind->findData(int(record.kind)));
        m_level->clear();
        m_level->addItem(tr("As the group above, or the whole"), QVariant::fromValue(Key(0)));
        RuleParameters::Choices levels;
        for (const Level &level : m_sheet->levels) {
            const QString label = words::pick(level.labelJa, level.labelEn);
            m_level->addItem(label, QVariant::fromValue(level.id));
            levels.emplace_back(level.code, label);
        }
        choose(m_level, record.level);
        m_domain->clear();
        m_domain->addItem(tr("As the group above, or none"), QVariant::fromValue(Key(0)));
        for (const int root : m_sheet->roots) {
            const Item &item = m_sheet->nodes[size_t(root)].item;
            m_domain->addItem(words::pick(item.titleJa, item.titleEn), QVariant::fromValue(item.id));
        }
        choose(m_domain, record.domain);
        m_rows->setRowVisible(m_level, !m_sheet->levels.empty());
        const bool counts = record.kind == RequirementKind::Rating || record.kind == RequirementKind::Log
            || record.kind == RequirementKind::Module;
        m_rows->setRowVisible(m_items, counts);
        const auto items = storedItems();
        m_items->setText(items.empty() ? tr("Choose items…") : tr("%n marked…", nullptr, int(items.size())));
        showSites();
        m_parameters->show(record.kind, record.parameters, levels, before != record.id);
    }
    m_showing = false;
    if (rule >= 0)
        tell(entered(), storedItems());
    else
        Q_EMIT ruleStands(std::nullopt);
}

void RuleForm::typed()
{
    if (!m_showing && m_rule >= 0)
        tell(entered(), storedItems());
}

void RuleForm::tell(const Requirement &rule, const std::vector<RequirementItem> &items)
{
    // While a figure cannot be read, the sentence stays the last that could.
    if (progress::parseRule(rule.kind, rule.parameters))
        m_sentence->setText(report::draftSentence(*m_sheet, rule));
    m_issue->clear();
    m_itemsIssue->clear();
    m_parameters->clearIssues();
    for (const progress::RuleFlaw &flaw : query::flawsWith(*m_sheet, rule, items)) {
        if (flaw.requirement != rule.id)
            continue;
        const Issue &issue = flaw.issue;
        const QString says = issue.field == QLatin1String("substitutes")
            ? tr("Say first for which clinical fields others may stand in, then how much of each may. Beside “No day "
                 "twice within” one line is possible, otherwise six.")
            : words::issueText(issue, words::fieldLabel("rule", issue.field.toUtf8()));
        const State state = issue.severity == Issue::Severity::Error ? State::Bad : State::Warning;
        if (issue.field == QLatin1String("items"))
            m_itemsIssue->say(says, state);
        else if (!m_parameters->say(issue.field, says, state))
            m_issue->say(says, state);
    }
    Q_EMIT ruleStands(query::RuleAsked{rule, items});
}

void RuleForm::nameIt()
{
    TextBox *title = words::japanese() ? m_ja : m_en;
    title->setFocus();
    title->selectAll();
}

Requirement RuleForm::entered() const
{
    Requirement rule = stored();
    const auto kind = RequirementKind(m_kind->currentData().toInt());
    // What belongs to one kind of rule says nothing in another.
    rule.parameters = kind == rule.kind ? m_parameters->entered() : leastOf(kind);
    rule.kind = kind;
    rule.titleJa = m_ja->text();
    rule.titleEn = m_en->text();
    rule.code = m_code->text().trimmed();
    rule.level = chosen(m_level);
    rule.domain = chosen(m_domain);
    return rule;
}

void RuleForm::save()
{
    if (!m_showing && m_rule >= 0)
        saveWith(entered(), storedItems());
}

void RuleForm::saveWith(const Requirement &rule, const std::vector<RequirementItem> &items)
{
    m_issue->clear();
    if (const auto issues = validate(rule); hasErrors(issues)) {
        m_issue->say(
            words::issueText(issues.front(), words::fieldLabel("requirement", issues.front().field.toLatin1())),
            State::Bad);
        return;
    }
    tell(rule, items);
    // What nobody could meet yet is kept: the items or the rules inside may come next. It is not adopted.
    const bool changed = !saysTheSame(rule, stored()) || !asksTheSame(items, storedItems());
    if (changed && progress::parseRule(rule.kind, rule.parameters))
        Q_EMIT ruleChanged(rule, items);
}

void RuleForm::chooseItems()
{
    std::set<Key> marked;
    for (const RequirementItem &one : storedItems())
        marked.insert(one.item);
    auto *dialog = new ItemChoiceDialog(tr("Items this rule asks for"), *m_sheet, marked, this);
    connect(dialog, &ItemChoiceDialog::chosen, this, [this](const std::vector<Key> &keys) {
        if (m_rule < 0)
            return;
        std::vector<RequirementItem> items;
        for (const Key key : keys) {
            const auto at = m_sheet->indexOf.find(key);
            const bool above = at != m_sheet->indexOf.end() && !m_sheet->nodes[size_t(at->second)].children.empty();
            items.push_back({.item = key, .subtree = above});
        }
        saveWith(entered(), items);
    });
    dialog->open();
}

std::vector<Key> RuleForm::storedSites() const
{
    std::vector<Key> sites;
    for (const RequirementSite &one : m_sheet->requirementSites)
        if (one.requirement == stored().id)
            sites.push_back(one.site);
    return sites;
}

void RuleForm::showSites()
{
    const RequirementKind kind = stored().kind;
    m_rows->setRowVisible(
        m_sites, kind == RequirementKind::Rating || kind == RequirementKind::Log || kind == RequirementKind::Weeks);
    QStringList names;
    for (const Key key : storedSites())
        if (const auto site = std::ranges::find(m_sheet->sites, key, &Site::id); site != m_sheet->sites.end())
            names.append(site->name);
    m_sites->setText(names.isEmpty() ? tr("Any site…") : tr("%n sites…", nullptr, int(names.size())));
    m_sites->setToolTip(words::listText(names));
}

void RuleForm::chooseSites()
{
    std::vector<ItemChoiceDialog::Choice> choices;
    for (const Site &site : m_sheet->sites)
        choices.push_back({site.id, site.name, site.name, searchFold(site.name + u' ' + site.kana), -1});
    const auto named = storedSites();
    auto *dialog = new ItemChoiceDialog(tr("Sites at which alone this rule can be met"), tr("Sites"), choices,
                                        std::set<Key>(named.begin(), named.end()), this);
    connect(dialog, &ItemChoiceDialog::chosen, this, [this](const std::vector<Key> &keys) {
        if (m_rule >= 0)
            Q_EMIT sitesChanged(stored(), keys);
    });
    dialog->open();
}

} // namespace kz
