#include "ui/ladders/origin_dialog.h"

#include "models/edit/crosswalk_actions.h"
#include "models/words/words.h"
#include "ui/ladders/dialog_wording.h"
#include "ui/ladders/item_choice.h"
#include "ui/ladders/version_dialogs.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace kz {

namespace {

/// A list under what it is called.
QWidget *captioned(const QString &caption, QWidget *list)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(new TextLabel(caption, TextSize::Caption));
    column->addWidget(list, 1);
    return box;
}

} // namespace

OriginDialog::OriginDialog(items::Workspace &workspace, Key version, std::vector<Key> marked, QWidget *parent)
    : OriginDialog(tr("What items come from"), workspace, version, std::move(marked), false, parent)
{ }

OriginDialog::OriginDialog(items::Workspace &workspace, const Item &item, QWidget *parent)
    //: %1: code and title of an item
    : OriginDialog(tr("What %1 comes from").arg(item.code + u' ' + words::pick(item.titleJa, item.titleEn)), workspace,
                   item.version, {item.id}, true, parent)
{ }

OriginDialog::OriginDialog(const QString &title, items::Workspace &workspace, Key version, std::vector<Key> targets,
                           bool one, QWidget *parent)
    : FormDialog(title, tr("Save"), dialogWording(), parent), m_workspace(workspace), m_version(version),
      m_given(std::move(targets)), m_one(one), m_targets(new ItemChoice(tr("Items of this version"))),
      m_sources(new ItemChoice(tr("Items of the version before"))), m_kind(new QComboBox)
{
    m_targets->setObjectName(QStringLiteral("newer-items"));
    m_sources->setObjectName(QStringLiteral("former-items"));
    for (const AssociationKind kind : {AssociationKind::ReplacedBy, AssociationKind::ExactMatchOf})
        m_kind->addItem(words::enumText(kind), int(kind));
    m_kind->setToolTip(tr("“%1” counts both ways at once, as long as one becomes one")
                           .arg(words::enumText(AssociationKind::ExactMatchOf)));
    layOut();
    connect(m_targets, &ItemChoice::changed, this, [this] {
        showSources();
        foretell();
        checkAgain();
    });
    connect(m_sources, &ItemChoice::changed, this, [this] {
        m_sourcesMarked = true;
        foretell();
    });
    connect(m_kind, &QComboBox::activated, this, &OriginDialog::foretell);
    read();
}

OriginDialog::~OriginDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void OriginDialog::layOut()
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::groups);
    QWidget *left = captioned(tr("Items of this version"), m_targets);
    row->addWidget(left, 1);
    row->addWidget(captioned(tr("Items of the version before"), m_sources), 1);
    left->setVisible(!m_one);
    both->setMinimumSize(m_one ? 520 : 820, 330);
    both->setFocusProxy(m_one ? m_sources : m_targets);
    addField(QStringLiteral("target"), tr("Comes from"), both);
    addField(QStringLiteral("kind"), words::fieldLabel("association", "kind"), m_kind);
}

void OriginDialog::read()
{
    m_reading = m_workspace.read<Versions>(
        this,
        [version = m_version, &plans = m_workspace.plans()](storage::Database &database,
                                                            const query::CancelToken &) -> Result<Versions> {
            auto crosswalk = query::crosswalk(database, version);
            if (!crosswalk)
                return crosswalk.error();
            auto newer = query::frameworkSheet(database, plans, version);
            if (!newer)
                return newer.error();
            Versions read{std::move(crosswalk).value(), std::move(newer).value(), nullptr};
            if (const Key former = read.crosswalk.older.version.id) {
                auto sheet = query::frameworkSheet(database, plans, former);
                if (!sheet)
                    return sheet.error();
                read.former = std::move(sheet).value();
            }
            return read;
        },
        [this](const Result<Versions> &read) {
            if (read)
                showVersions(read.value());
            else
                refuse(read.error());
        });
}

void OriginDialog::showVersions(const Versions &versions)
{
    m_versions = versions;
    m_targets->setChoices(ItemChoice::itemsOf(*m_versions.newer), {m_given.begin(), m_given.end()});
    if (!m_versions.former)
        return refuse(tr("There is no version before this one that items could come from."));
    m_sources->setChoices(ItemChoice::itemsOf(*m_versions.former), {});
    showSources();
    foretell();
}

template <typename Does>
void OriginDialog::eachLine(const Does &does) const
{
    for (const query::CrosswalkLine &one : m_versions.crosswalk.lines)
        if (saysSuccession(one.line.kind) && one.source && one.target
            && one.source->version == m_versions.crosswalk.older.version.id)
            does(one.source->id, one.target->id);
}

/// What those marked come from by now, until somebody has marked something else.
void OriginDialog::showSources()
{
    if (m_sourcesMarked || !m_versions.former)
        return;
    const std::vector<Key> wanted = targets();
    std::set<Key> sources;
    eachLine([&](Key source, Key target) {
        if (std::ranges::find(wanted, target) != wanted.end())
            sources.insert(source);
    });
    m_sources->setMarked(sources);
}

/// What would become of the items so far.
void OriginDialog::foretell()
{
    const std::vector<Key> becomes = targets();
    const std::vector<Key> sources = m_sources->marked();
    if (!m_versions.former || becomes.empty() || (becomes.size() > 1 && standsAlready()))
        return setNote(tr("Mark on the left the items of this version, on the right those they come from."));
    if (sources.empty())
        return setNote(tr("New: nothing that was shown before counts for it."));
    bool split = becomes.size() > 1;
    eachLine([&](Key source, Key target) {
        split = split
            || (std::ranges::find(sources, source) != sources.end()
                && std::ranges::find(becomes, target) == becomes.end());
    });
    if (split)
        setNote(tr("Split: for which of the parts something was shown nobody knows. New lines carry nothing until that "
                   "is decided on the page of the crosswalk."));
    else if (sources.size() > 1)
        setNote(tr("Merged: on the page of the crosswalk it is decided what was shown for which of them counts."));
    else if (AssociationKind(m_kind->currentData().toInt()) == AssociationKind::ExactMatchOf)
        setNote(tr("One becomes one and is the same: what was shown counts."));
    else
        setNote(tr("One becomes one: on the page of the crosswalk it is decided whether what was shown counts."));
}

std::vector<Key> OriginDialog::targets() const
{
    return m_one || !m_versions.newer ? m_given : m_targets->marked();
}

std::vector<Issue> OriginDialog::issues() const
{
    if (!m_versions.former || targets().empty())
        return {{QStringLiteral("target"), IssueCode::Missing, {}, Issue::Severity::Error}};
    return {};
}

bool OriginDialog::standsAlready() const
{
    if (m_sourcesMarked)
        return false;
    const std::vector<Key> marked = targets();
    const std::set<Key> wanted(marked.begin(), marked.end());
    std::set<Key> sources;
    std::set<Key> related;
    eachLine([&](Key source, Key target) {
        if (!wanted.contains(target))
            return;
        sources.insert(source);
        related.insert(target);
    });
    const std::vector<Key> shown = m_sources->marked();
    // One without a source that was marked beside others is said to come from theirs.
    return std::set<Key>(shown.begin(), shown.end()) == sources
        && (related == wanted || wanted == std::set<Key>(m_given.begin(), m_given.end()));
}

void OriginDialog::submit()
{
    // Of several items it would be said that each comes from what any of them comes from.
    if (standsAlready())
        return accept();
    const storage::VersionOfFramework &newer = m_versions.crosswalk.newer;
    m_workspace.submit(edit::relate({.version = m_version,
                                     .former = m_versions.crosswalk.older.version.id,
                                     .targets = targets(),
                                     .sources = m_sources->marked(),
                                     .kind = AssociationKind(m_kind->currentData().toInt())},
                                    versionName({newer.framework, newer.version, 0})),
                       this, answered());
}

} // namespace kz
