#include "ui/administration/packs_card.h"

#include "models/exchange/adopt_pack.h"
#include "models/query/choices.h"
#include "models/words/words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>

#include <algorithm>
#include <array>

namespace kz {

namespace {

/// Beside what the tick box leaves free at its left.
constexpr int indent = 26;

Result<exchange::Pack> readBuiltIn(const QString &id)
{
    const auto text = exchange::builtInPack(id);
    if (!text)
        return text.error();
    return exchange::readPack(text.value(), id);
}

struct Known {
    std::vector<PackLine> lines;
    bool fileHasAny = false; ///< a ladder or programme, from a pack or not
};

Result<Known> packLines(storage::Database &database)
{
    const auto choices = query::choices(database);
    if (!choices)
        return choices.error();
    Known known{.lines = {}, .fileHasAny = !choices.value().versions.empty()};
    for (const exchange::PackInfo &info : exchange::builtInPacks()) {
        PackLine line{.info = info, .since = {}};
        const auto pack = readBuiltIn(info.id);
        if (!pack)
            return pack.error();
        line.levels = int(pack.value().levels.size());
        line.items = int(pack.value().items.size());
        line.requirements = int(pack.value().requirements.size());
        for (const query::Choices::Version &one : choices.value().versions)
            if (one.framework.code == pack.value().framework.code) {
                line.adopted = true;
                line.since = one.version.adoptedOn;
            }
        known.lines.push_back(std::move(line));
    }
    return known;
}

/// What nearly every hospital begins with; the rest is for those who teach it.
bool isUsual(const QString &id)
{
    return std::ranges::any_of(std::array{"nurse-ladder", "new-nurse", "residency"},
                               [&](const char *one) { return id == QLatin1String(one); });
}

} // namespace

PacksCard::PacksCard(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : Card(tr("Packs"), parent), m_workspace(workspace), m_files(files), m_rows(new QVBoxLayout),
      m_adopt(new QAction(lineIcon(QStringLiteral("check")), tr("Adopt those ticked"), this)),
      m_fromFile(new QAction(lineIcon(QStringLiteral("folder")), tr("From a file…"), this))
{
    setCaption(tr("Ladders, curricula and programmes to start from. They are in force from the day they are adopted."));
    m_rows->setSpacing(space::groups);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    auto *adopt = new ActionButton(m_adopt);
    adopt->setPrimary(true);
    line->addStretch();
    line->addWidget(new ActionButton(m_fromFile));
    line->addWidget(adopt);
    body()->addLayout(m_rows);
    body()->addLayout(line);
    m_adopt->setObjectName(QStringLiteral("adopt"));
    m_fromFile->setObjectName(QStringLiteral("from_file"));
    m_fromFile->setToolTip(tr("Shows a pack of your own hospital or of another one before it is taken in as a draft"));
    m_fromFile->setEnabled(workspace.may(edit::Grant::ManageFrameworks));
    connect(m_adopt, &QAction::triggered, this, &PacksCard::adoptTicked);
    connect(m_fromFile, &QAction::triggered, this, &PacksCard::askForFile);
    refresh();
    read();
}

void PacksCard::read()
{
    m_workspace.read<Known>(
        this, [](storage::Database &database, const query::CancelToken &) { return packLines(database); },
        [this](const Result<Known> &known) {
            if (known)
                show(known.value().lines, known.value().fileHasAny);
            else
                Q_EMIT failed(known.error());
        });
}

void PacksCard::show(const std::vector<PackLine> &lines, bool fileHasAny)
{
    QStringList ticked;
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (m_ticks[i]->isChecked())
            ticked.append(m_lines[size_t(i)].info.id);
    // A file with none of them starts from the ladders and programmes; a curriculum is for those who teach it.
    const bool first = !std::exchange(m_proposed, true) && !fileHasAny;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ticks.clear();
    m_lines = lines;
    for (const PackLine &line : m_lines) {
        auto *row = new QWidget;
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *tick = new QCheckBox(words::pick(line.info.titleJa, line.info.titleEn));
        tick->setObjectName(line.info.id);
        tick->setEnabled(!line.adopted && m_workspace.may(edit::Grant::ManageFrameworks));
        tick->setChecked(line.adopted || ticked.contains(line.info.id)
                         || (first && tick->isEnabled() && isUsual(line.info.id)));
        QStringList holds{words::enumText(line.info.kind), words::versionText(line.info.version)};
        if (line.levels > 0)
            holds.append(tr("%n levels", nullptr, line.levels));
        holds << tr("%n items", nullptr, line.items) << tr("%n requirements", nullptr, line.requirements);
        if (line.adopted)
            holds.prepend(tr("In force since %1").arg(words::dayText(line.since)));
        tick->setAccessibleDescription(holds.join(u' '));
        column->addWidget(tick);
        const auto add = [&](const QString &text, ThemeRole tone) {
            auto *label = new TextLabel(text, TextSize::Caption);
            label->setTone(tone);
            label->setWordWrap(true);
            label->setContentsMargins(indent, 0, 0, 0);
            column->addWidget(label);
        };
        add(holds.join(QStringLiteral("  ·  ")), line.adopted ? ThemeRole::Good : ThemeRole::Text);
        add(tr("Source: %1").arg(words::sourceText(line.info.source)), ThemeRole::Muted);
        connect(tick, &QCheckBox::toggled, this, &PacksCard::refresh);
        m_rows->addWidget(row);
        m_ticks.append(tick);
    }
    refresh();
}

void PacksCard::refresh()
{
    m_adopt->setEnabled(
        std::ranges::any_of(m_ticks, [](const QCheckBox *tick) { return tick->isEnabled() && tick->isChecked(); }));
}

void PacksCard::adoptTicked()
{
    QStringList ids;
    for (const QCheckBox *tick : std::as_const(m_ticks))
        if (tick->isEnabled() && tick->isChecked())
            ids.append(tick->objectName());
    Q_EMIT adopting();
    m_adopt->setEnabled(false);
    using Packs = std::vector<exchange::Pack>;
    m_workspace.read<Packs>(
        this,
        [ids](storage::Database &, const query::CancelToken &) -> Result<Packs> {
            Packs packs;
            for (const QString &id : ids) {
                auto pack = readBuiltIn(id);
                if (!pack)
                    return pack.error();
                packs.push_back(std::move(pack).value());
            }
            return packs;
        },
        [this](const Result<Packs> &packs) {
            if (packs)
                adopt(packs.value());
            else
                Q_EMIT failed(packs.error());
        });
}

void PacksCard::askForFile()
{
    m_files.choose(
        this,
        {.kind = FileRequest::Kind::Open,
         .title = tr("A pack from a file"),
         .folder = {},
         .suggested = {},
         .suffix = QStringLiteral("json"),
         .filters = {tr("Packs (*.json)"), tr("All files (*)")}},
        [this](const QString &path) {
            // Who wrote it is not known: it is looked at where frameworks of others are.
            Q_EMIT linkActivated(
                Link{.place = QStringLiteral("ladders"), .id = {}, .query = {{QStringLiteral("take"), path}}}.text());
        });
}

void PacksCard::adopt(std::vector<exchange::Pack> packs)
{
    QStringList titles;
    for (const exchange::Pack &pack : packs)
        titles.append(words::pick(pack.framework.titleJa, pack.framework.titleEn));
    m_workspace.submit(exchange::adoptPacks(std::move(packs), m_workspace.clock().today()), this,
                       [this, titles](const Result<edit::ChangeSet> &done) {
                           refresh();
                           if (done)
                               Q_EMIT adopted(tr("In force from today: %1").arg(words::listText(titles)));
                           else
                               Q_EMIT failed(done.error());
                       });
}

} // namespace kz
