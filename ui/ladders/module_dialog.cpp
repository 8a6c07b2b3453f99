#include "ui/ladders/module_dialog.h"

#include "models/edit/draft_actions.h"
#include "models/query/curriculum_map.h"
#include "models/words/module_text.h"
#include "models/words/words.h"
#include "ui/ladders/choice_button.h"
#include "ui/ladders/dialog_wording.h"
#include "ui/ladders/key_combo.h"
#include "ui/ladders/marked_tree.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <set>

namespace kz {

namespace {

template <Described E>
QStringList wordsOf()
{
    QStringList texts;
    for (const auto &entry : EnumTable<E>::entries)
        texts.append(words::enumText(entry.value));
    return texts;
}

QString plain(const QLineEdit *line)
{
    return line->text().normalized(QString::NormalizationForm_KC).trimmed();
}

/// As it is read again: neither rounded nor with marks between thousands.
QString hoursToEdit(double hours)
{
    return QString::number(hours, 'g', 12);
}

std::vector<ChoiceButton::Choice> ways()
{
    std::vector<ChoiceButton::Choice> choices;
    for (const auto &entry : EnumTable<Delivery>::entries)
        choices.emplace_back(QString::fromLatin1(entry.code), words::enumText(entry.value));
    return choices;
}

QString codedTitle(const query::FrameworkSheet &sheet, int node)
{
    const Item &item = sheet.nodes[size_t(node)].item;
    return item.code + u' ' + words::pick(item.titleJa, item.titleEn);
}

} // namespace

ModuleDialog::ModuleDialog(items::Workspace &workspace, query::SheetPtr sheet, int node, QWidget *parent)
    : FormDialog(codedTitle(*sheet, node), tr("Save"), dialogWording(), parent), m_workspace(workspace),
      m_sheet(std::move(sheet)), m_node(node), m_phase(new QLineEdit),
      m_delivery(new ChoiceButton(ways(), tr("Not said"))), m_before(nullptr),
      m_professions(new MarkedTree({words::fieldLabel("module_profession", "profession"),
                                    words::fieldLabel("module_profession", "need"),
                                    words::fieldLabel("module_profession", "hours")},
                                   tr("Not for them"), wordsOf<ModuleNeed>())),
      m_items(new MarkedTree({words::fieldLabel("module_item", "item"), words::fieldLabel("module_item", "depth")},
                             tr("Not covered"), wordsOf<CoverDepth>()))
{
    if (const ModuleParts *parts = m_sheet->module(node))
        m_stored = *parts;
    m_stored.module.item = m_sheet->nodes[size_t(node)].item.id;
    addHead();
    addProfessions();
    addItems();
    setNote(
        tr("Number keys mark the chosen rows, 0 takes the mark away, F2 writes the hours. Without any profession it "
           "is required of everybody. An item stands for all below it, unless they are marked themselves."));
}

void ModuleDialog::addHead()
{
    if (m_stored.module.phase > 0)
        m_phase->setText(QString::number(m_stored.module.phase));
    m_phase->setPlaceholderText(tr("1, 2, 3 …"));
    addField(QStringLiteral("phase"), words::fieldLabel("module", "phase"), m_phase);
    if (!m_sheet->levels.empty()) {
        m_level = new QComboBox;
        m_level->addItem(tr("Any level"), QVariant::fromValue(Key(0)));
        for (const Level &level : m_sheet->levels)
            m_level->addItem(words::pick(level.labelJa, level.labelEn), QVariant::fromValue(level.id));
        choose(m_level, m_sheet->nodes[size_t(m_node)].item.level);
        m_level->setToolTip(tr("Whoever works towards a lower level takes it later"));
        addField(QStringLiteral("level"), words::fieldLabel("item", "level"), m_level);
    }
    m_delivery->setMarked(enumCodes(m_stored.module.delivery).split(u' '));
    addField(QStringLiteral("delivery"), words::fieldLabel("module", "delivery"), m_delivery);

    std::vector<ChoiceButton::Choice> choices;
    for (const int at : possiblePrerequisites())
        choices.emplace_back(keyToText(m_sheet->nodes[size_t(at)].item.id), codedTitle(*m_sheet, at));
    m_before = new ChoiceButton(choices, tr("Nothing"));
    QStringList before;
    for (const ModulePrerequisite &one : m_stored.prerequisites)
        before.append(keyToText(one.prerequisite));
    m_before->setMarked(before);
    addField(QStringLiteral("prerequisite"), words::fieldLabel("module_prerequisite", "prerequisite"), m_before);
}

void ModuleDialog::addProfessions()
{
    // Those of the version first, then whoever else is named, then the others: a task may be handed to them.
    for (const auto *roles : {&m_sheet->roles, &m_sheet->otherRoles})
        for (const auto &role : *roles) {
            const auto one = std::ranges::find(m_stored.professions, role.code, &ModuleProfession::profession);
            const bool named = one != m_stored.professions.end();
            m_codes.push_back(role.code);
            m_professions->addRow(words::pick(role.title.ja, role.title.en), named ? int(one->need) + 1 : 0,
                                  named && one->hours ? hoursToEdit(*one->hours) : QString());
        }
    m_professions->setRootIsDecorated(false);
    m_professions->setMinimumSize(620, 150);
    connect(m_professions, &MarkedTree::changed, this, &ModuleDialog::checkAgain);
    addField(QStringLiteral("hours"), tr("For whom"), m_professions);
}

void ModuleDialog::addItems()
{
    for (size_t at = 0; at < m_sheet->nodes.size(); ++at) {
        const auto &node = m_sheet->nodes[at];
        const auto one = std::ranges::find(m_stored.items, node.item.id, &ModuleItem::item);
        m_items->addRow(codedTitle(*m_sheet, int(at)), one == m_stored.items.end() ? 0 : int(one->depth) + 1, {},
                        node.parent);
    }
    m_items->expandAll();
    m_items->setMinimumHeight(190);
    connect(m_items, &MarkedTree::changed, this, &ModuleDialog::checkAgain);
    addField(QStringLiteral("item"), tr("Covers"), m_items);
}

std::vector<int> ModuleDialog::possiblePrerequisites() const
{
    // What waits for this one, by whatever way, cannot come before it.
    std::set<Key> after{m_stored.module.item};
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto &[item, parts] : m_sheet->modules)
            for (const ModulePrerequisite &one : parts.prerequisites)
                if (after.contains(one.prerequisite))
                    grown |= after.insert(item).second;
    }
    std::vector<int> possible = query::modulesInOrder(*m_sheet);
    std::erase_if(possible, [&](int at) { return after.contains(m_sheet->nodes[size_t(at)].item.id); });
    return possible;
}

ModuleParts ModuleDialog::entered() const
{
    ModuleParts parts;
    parts.module = m_stored.module;
    parts.module.phase = plain(m_phase).toInt();
    parts.module.delivery = enumSetFromCodes<Delivery>(m_delivery->marked().join(u' '));
    const Key module = parts.module.item;
    for (size_t row = 0; row < m_codes.size(); ++row)
        if (const int mark = m_professions->mark(int(row)); mark > 0) {
            const QString hours = m_professions->figure(int(row));
            parts.professions.push_back({.module = module,
                                         .profession = m_codes[row],
                                         .need = ModuleNeed(mark - 1),
                                         .hours = hours.isEmpty() ? std::nullopt : std::optional(hours.toDouble())});
        }
    for (const QString &code : m_before->marked())
        parts.prerequisites.push_back({.module = module, .prerequisite = keyFromText(code).value_or(0)});
    for (size_t at = 0; at < m_sheet->nodes.size(); ++at)
        if (const int mark = m_items->mark(int(at)); mark > 0)
            parts.items.push_back(
                {.module = module, .item = m_sheet->nodes[at].item.id, .depth = CoverDepth(mark - 1)});
    return parts;
}

std::vector<Issue> ModuleDialog::issues() const
{
    const ModuleParts parts = entered();
    std::vector<Issue> found = validate(parts.module);
    const auto notANumber = [&](const char *field) {
        found.push_back({QString::fromLatin1(field), IssueCode::NotANumber, {}, Issue::Severity::Error});
    };
    bool readable = true;
    const QString phase = plain(m_phase);
    phase.toInt(&readable);
    if (!phase.isEmpty() && !readable)
        notANumber("phase");
    for (size_t row = 0; row < m_codes.size(); ++row) {
        const QString hours = m_professions->figure(int(row));
        hours.toDouble(&readable);
        if (m_professions->mark(int(row)) > 0 && !hours.isEmpty() && !readable)
            notANumber("hours");
    }
    for (const ModuleProfession &one : parts.professions)
        for (const Issue &issue : validate(one))
            found.push_back(issue);
    return found;
}

void ModuleDialog::submit()
{
    const Item &item = m_sheet->nodes[size_t(m_node)].item;
    const auto level = m_level ? std::optional(chosen(m_level).value_or(0)) : std::nullopt;
    m_workspace.submit(edit::saveModule(entered(), words::pick(item.titleJa, item.titleEn), level), this, answered());
}

QString moduleSummary(const query::FrameworkSheet &sheet, int node)
{
    const ModuleParts *parts = sheet.module(node);
    if (!parts)
        return {};
    QStringList said{words::phaseText(parts->module.phase), words::enumText(parts->module.delivery),
                     parts->professions.empty()
                         ? ModuleDialog::tr("for everybody")
                         : ModuleDialog::tr("for %n professions", nullptr, int(parts->professions.size())),
                     ModuleDialog::tr("covers %n items", nullptr, int(parts->items.size()))};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace kz
