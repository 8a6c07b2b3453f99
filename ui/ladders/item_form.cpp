#include "ui/ladders/item_form.h"

#include "models/words/words.h"
#include "ui/ladders/key_combo.h"
#include "ui/ladders/module_dialog.h"
#include "ui/ladders/text_box.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

namespace {

constexpr int titleLines = 3;
constexpr int levelLines = 3;

/// Two languages beside each other, equally wide.
QWidget *beside(QWidget *left, QWidget *right)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return both;
}

} // namespace

ItemForm::ItemForm(QWidget *parent)
    : QWidget(parent), m_none(new TextLabel(tr("Choose an item, or add one."), TextSize::Body)), m_fields(new QWidget),
      m_ja(new TextBox(titleLines)), m_en(new TextBox(titleLines)), m_issue(new IssueLabel(m_ja)),
      m_code(new QLineEdit), m_kind(new QComboBox), m_level(new QComboBox), m_scale(new QComboBox),
      m_origin(new QWidget), m_originSays(new TextLabel(TextSize::Body)),
      m_originButton(new QPushButton(tr("Comes from…"))), m_module(new QWidget),
      m_moduleSays(new TextLabel(TextSize::Body)), m_moduleButton(new QPushButton(tr("Professions, hours, items…"))),
      m_rows(new QFormLayout), m_levels(new QWidget), m_levelRows(new QVBoxLayout(m_levels))
{
    m_none->setTone(ThemeRole::Muted);
    m_none->setWordWrap(true);
    m_ja->setAccessibleName(words::fieldLabel("item", "title_ja"));
    m_ja->setPlaceholderText(tr("Japanese"));
    m_en->setAccessibleName(words::fieldLabel("item", "title_en"));
    m_en->setPlaceholderText(tr("English"));
    for (const auto &entry : EnumTable<ItemKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
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
            connect(combo, &QComboBox::activated, this, &ItemForm::save);
        }
    };
    auto *titles = beside(m_ja, m_en);
    titles->setAccessibleName(tr("Title"));
    add(tr("Title"), titles);
    m_rows->addRow(QString(), m_issue);
    add(words::fieldLabel("item", "code"), m_code);
    add(words::fieldLabel("item", "kind"), m_kind);
    add(words::fieldLabel("item", "level"), m_level);
    add(words::fieldLabel("item", "scale"), m_scale);
    m_originSays->setWordWrap(true);
    m_originButton->setToolTip(tr("Which items of the version before it comes from: also when several became one, or "
                                  "one became several"));
    m_originButton->setObjectName(QStringLiteral("origin"));
    auto *origin = new QVBoxLayout(m_origin);
    origin->setContentsMargins(0, 0, 0, 0);
    origin->setSpacing(space::base);
    origin->addWidget(m_originSays);
    origin->addWidget(m_originButton, 0, Qt::AlignLeft);
    add(tr("Comes from"), m_origin);
    m_moduleSays->setWordWrap(true);
    m_moduleButton->setToolTip(tr("For whom the module is and how long, after what, and what it covers"));
    m_moduleButton->setObjectName(QStringLiteral("module"));
    auto *module = new QVBoxLayout(m_module);
    module->setContentsMargins(0, 0, 0, 0);
    module->setSpacing(space::base);
    module->addWidget(m_moduleSays);
    module->addWidget(m_moduleButton, 0, Qt::AlignLeft);
    add(words::enumText(ItemKind::Module), m_module);
    m_levelRows->setContentsMargins(0, space::inside, 0, 0);
    m_levelRows->setSpacing(space::base);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(m_rows);
    column->addWidget(m_levels);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::groups, space::inside, 0, 0);
    whole->addWidget(m_none);
    whole->addWidget(m_fields);
    whole->addStretch(1);
    for (TextBox *box : {m_ja, m_en})
        connect(box, &TextBox::finished, this, &ItemForm::save);
    connect(m_code, &QLineEdit::editingFinished, this, &ItemForm::save);
    connect(m_originButton, &QPushButton::clicked, this, [this] { Q_EMIT originAsked(m_node); });
    connect(m_moduleButton, &QPushButton::clicked, this, [this] { Q_EMIT moduleAsked(m_node); });
    show({}, -1);
}

void ItemForm::makeLevels()
{
    std::vector<Key> wanted;
    for (const Level &level : m_sheet->levels)
        wanted.push_back(level.id);
    std::vector<Key> there;
    for (const LevelTexts &texts : m_texts)
        there.push_back(texts.level);
    if (wanted == there)
        return;
    m_texts.clear();
    while (QLayoutItem *item = m_levelRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (wanted.empty())
        return;
    m_levelRows->addWidget(new TextLabel(tr("What it means at each level"), TextSize::Section));
    for (const Level &level : m_sheet->levels) {
        LevelTexts texts{level.id, new TextBox(levelLines), new TextBox(levelLines)};
        const QString label = words::pick(level.labelJa, level.labelEn);
        texts.ja->setAccessibleName(tr("%1, in Japanese").arg(label));
        texts.en->setAccessibleName(tr("%1, in English").arg(label));
        m_levelRows->addWidget(new TextLabel(label, TextSize::Caption));
        m_levelRows->addWidget(beside(texts.ja, texts.en));
        for (TextBox *box : {texts.ja, texts.en})
            connect(box, &TextBox::finished, this, [this, texts] { saveDescriptor(texts); });
        m_texts.push_back(texts);
    }
}

void ItemForm::show(query::SheetPtr sheet, int node)
{
    m_showing = true;
    const Key before = m_node < 0 ? 0 : m_sheet->nodes[size_t(m_node)].item.id;
    m_sheet = std::move(sheet);
    m_node = node;
    m_none->setVisible(node < 0);
    m_fields->setVisible(node >= 0);
    m_issue->clear();
    if (node >= 0) {
        const Item &item = m_sheet->nodes[size_t(node)].item;
        // What is being written belongs to the item that was there before; another one takes the field over.
        const auto fill = [&](TextBox *box, const QString &stored) {
            if (before != item.id)
                box->clearFocus();
            box->show(stored);
        };
        fill(m_ja, item.titleJa);
        fill(m_en, item.titleEn);
        if (!m_code->hasFocus() || before != item.id)
            m_code->setText(item.code);
        m_kind->setCurrentIndex(m_kind->findData(int(item.kind)));
        m_level->clear();
        m_level->addItem(tr("Any level"), QVariant::fromValue(Key(0)));
        for (const Level &level : m_sheet->levels)
            m_level->addItem(words::pick(level.labelJa, level.labelEn), QVariant::fromValue(level.id));
        choose(m_level, item.level);
        m_scale->clear();
        m_scale->addItem(tr("As the form has it"), QVariant::fromValue(Key(0)));
        for (const Scale &scale : m_sheet->scales)
            m_scale->addItem(words::pick(scale.titleJa, scale.titleEn), QVariant::fromValue(scale.id));
        choose(m_scale, item.scale);
        m_rows->setRowVisible(m_level, !m_sheet->levels.empty());
        m_rows->setRowVisible(m_scale, !m_sheet->scales.empty());
        showOrigin();
        const bool module = item.kind == ItemKind::Module;
        const QString says = module ? moduleSummary(*m_sheet, node) : QString();
        m_moduleSays->setText(says.isEmpty() ? tr("Not said yet for whom it is and what it covers.") : says);
        m_rows->setRowVisible(m_module, module);
        makeLevels();
        for (size_t level = 0; level < m_texts.size(); ++level) {
            const Descriptor *text = m_sheet->descriptor(node, int(level));
            fill(m_texts[level].ja, text ? text->textJa : QString());
            fill(m_texts[level].en, text ? text->textEn : QString());
        }
    }
    m_showing = false;
}

void ItemForm::showOrigin()
{
    m_rows->setRowVisible(m_origin, m_sheet->former != 0);
    const auto found = m_sheet->origins.find(m_sheet->nodes[size_t(m_node)].item.id);
    QStringList said;
    if (found != m_sheet->origins.end())
        for (const Item &one : found->second)
            said.append(one.code + u' ' + words::withoutFullStop(words::pick(one.titleJa, one.titleEn)));
    m_originSays->setText(said.isEmpty() ? tr("Nothing: it is new.") : said.join(u'\n'));
}

TextBox *ItemForm::title() const
{
    return words::japanese() ? m_ja : m_en;
}

void ItemForm::nameIt()
{
    title()->setFocus();
    title()->selectAll();
}

Item ItemForm::entered() const
{
    Item item = m_sheet->nodes[size_t(m_node)].item;
    item.titleJa = m_ja->text();
    item.titleEn = m_en->text();
    item.code = m_code->text().trimmed();
    item.kind = ItemKind(m_kind->currentData().toInt());
    item.level = chosen(m_level);
    item.scale = chosen(m_scale);
    return item;
}

void ItemForm::save()
{
    if (m_showing || m_node < 0)
        return;
    const Item item = entered();
    const Item &stored = m_sheet->nodes[size_t(m_node)].item;
    m_issue->clear();
    if (const auto issues = validate(item); hasErrors(issues)) {
        const Issue &first = issues.front();
        m_issue->say(words::issueText(first, words::fieldLabel("item", first.field.toLatin1())), State::Bad);
        return;
    }
    if (item.titleJa != stored.titleJa || item.titleEn != stored.titleEn || item.code != stored.code
        || item.kind != stored.kind || item.level != stored.level || item.scale != stored.scale)
        Q_EMIT itemChanged(item);
}

void ItemForm::saveDescriptor(const LevelTexts &texts)
{
    if (m_showing || m_node < 0)
        return;
    const auto level = std::ranges::find(m_sheet->levels, texts.level, &Level::id) - m_sheet->levels.begin();
    const Descriptor *stored = m_sheet->descriptor(m_node, int(level));
    const QString ja = texts.ja->text();
    const QString en = texts.en->text();
    if (ja != (stored ? stored->textJa : QString()) || en != (stored ? stored->textEn : QString()))
        Q_EMIT descriptorChanged(
            {.item = m_sheet->nodes[size_t(m_node)].item.id, .level = texts.level, .textJa = ja, .textEn = en});
}

} // namespace kz
