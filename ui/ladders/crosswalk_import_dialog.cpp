#include "ui/ladders/crosswalk_import_dialog.h"

#include "models/words/finding_text.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QTableView>

#include <algorithm>

namespace kz {

QString crosswalkEndText(const std::optional<Item> &item, const QString &ref)
{
    if (!item)
        return ref;
    return item->code + u' ' + words::withoutFullStop(words::pick(item->titleJa, item->titleEn));
}

CrosswalkImportDialog::CrosswalkImportDialog(items::Workspace &workspace, const QString &path, Key newer, Key older,
                                             QWidget *parent)
    : FormDialog(tr("A crosswalk from %1").arg(QFileInfo(path).fileName()), tr("Take in"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_path(path), m_newer(newer), m_older(new QComboBox),
      m_views(new ChoiceChips(tr("What is shown"))),
      m_table(plainTable(tr("Lines of the crosswalk, and what was found")))
{
    using Line = query::CrosswalkLine;
    m_lines
        = new Lines({Lines::text(tr("Item so far"),
                                 [](const Line &line) { return crosswalkEndText(line.source, line.line.sourceRef); }),
                     Lines::text(tr("Becomes"),
                                 [](const Line &line) { return crosswalkEndText(line.target, line.line.targetRef); }),
                     Lines::text(tr("In all"), [](const Line &line) { return words::enumText(line.kind); }),
                     Lines::text(tr("What was shown"),
                                 [](const Line &line) {
                                     return line.source && line.target ? words::enumText(line.line.carries) : QString();
                                 })},
                    this);
    m_findings = new Findings(
        {Findings::text(tr("Place in the file"), [](const exchange::DraftFinding &one) { return one.place; }),
         Findings::text(tr("What"),
                        [](const exchange::DraftFinding &one) { return words::findingText(one.what, one.arguments); })},
        this);
    m_older->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_table->setMinimumSize(840, 320);
    auto *understood = new QWidget;
    auto *column = new QVBoxLayout(understood);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_views);
    column->addWidget(m_table, 1);
    addField(QStringLiteral("source"), tr("From version"), m_older, true);
    addField(QStringLiteral("association"), tr("As understood"), understood);
    connect(m_older, &QComboBox::activated, this, &CrosswalkImportDialog::read);
    connect(m_views, &ChoiceChips::chosenChanged, this, &CrosswalkImportDialog::showView);
    showView();
    setNote(tr("The file is being read."));
    readVersions(older);
}

CrosswalkImportDialog::~CrosswalkImportDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void CrosswalkImportDialog::readVersions(Key older)
{
    using Versions = std::vector<query::FrameworkLine>;
    m_reading = m_workspace.read<Versions>(
        this,
        [day = m_workspace.clock().today()](storage::Database &database,
                                            const query::CancelToken &) -> Result<Versions> {
            Versions all;
            for (const bool ladders : {true, false}) {
                const auto lines = query::frameworkLines(database, ladders, day);
                if (!lines)
                    return lines.error();
                all.insert(all.end(), lines.value().begin(), lines.value().end());
            }
            return all;
        },
        [this, older](const Result<Versions> &versions) {
            if (!versions)
                return refuse(versions.error());
            // Those of the same framework first: it nearly always leads from one of them.
            Versions others = versions.value();
            const auto newer = std::ranges::find_if(
                others, [this](const query::FrameworkLine &line) { return line.version.id == m_newer; });
            const Key framework = newer == others.end() ? 0 : newer->framework.id;
            std::erase_if(others, [this](const query::FrameworkLine &line) { return line.version.id == m_newer; });
            std::ranges::stable_partition(
                others, [framework](const query::FrameworkLine &line) { return line.framework.id == framework; });
            for (const auto &[of, version, people] : others)
                m_older->addItem(QStringList{words::pick(of.titleJa, of.titleEn), words::versionText(version.label),
                                             words::enumText(version.status)}
                                     .join(QStringLiteral(" · ")),
                                 QVariant::fromValue(version.id));
            m_older->setCurrentIndex(std::max(0, m_older->findData(QVariant::fromValue(older))));
            if (others.empty())
                setNote(tr("The file has no other version that it could lead from."));
            else
                this->read();
        });
}

void CrosswalkImportDialog::read()
{
    if (m_reading)
        m_reading->cancel();
    const exchange::CrosswalkEnds ends{m_older->currentData().value<Key>(), m_newer};
    m_reading = m_workspace.read<Read>(
        this,
        [path = m_path, ends](storage::Database &database, const query::CancelToken &) -> Result<Read> {
            auto draft = exchange::readCrosswalk(database, path, ends);
            if (!draft)
                return draft.error();
            auto lines = exchange::linesOf(database, draft.value());
            if (!lines)
                return lines.error();
            return Read{std::move(draft).value(), std::move(lines).value()};
        },
        [this](const Result<Read> &read) { showRead(read); });
}

void CrosswalkImportDialog::showRead(const Result<Read> &read)
{
    m_draft = read ? read.value().draft : exchange::CrosswalkDraft();
    m_lines->setRows(read ? read.value().lines : std::vector<query::CrosswalkLine>());
    m_findings->setRows(m_draft.findings);
    if (!read) {
        setNote({});
        return refuse(read.error());
    }
    //: %1: what is shown, %2: how many
    const QString chip = tr("%1 %2");
    m_views->setChips(
        {{EveryLine, words::filled(chip, {tr("Lines"), words::numberText(m_lines->rowCount())})},
         {Told, words::filled(chip, {tr("Ids that no item has"), words::numberText(m_findings->rowCount())})}});
    showView();
    const auto figure = [](qint64 value) { return words::numberText(double(value)); };
    const QString known = m_draft.known > 0
        ? u' ' + tr("%n lines are there already and stay as they were decided.", nullptr, int(m_draft.known))
        : QString();
    setNote(
        words::filled(tr("%1 rows were read, of which %2 say what another says. Ids that no item of the older "
                         "version has: %3, of this one: %4; they stay by their ids. Items without a successor: %5."),
                      {figure(m_draft.rows), figure(m_draft.repeated), figure(m_draft.danglingSources),
                       figure(m_draft.danglingTargets), figure(m_draft.withoutSuccessor)})
        + known);
    checkAgain();
}

void CrosswalkImportDialog::showView()
{
    QAbstractItemModel *model = m_views->chosen() == Told ? static_cast<QAbstractItemModel *>(m_findings) : m_lines;
    if (m_table->model() == model)
        return;
    QItemSelectionModel *before = m_table->selectionModel();
    m_table->setModel(model);
    delete before;
    const int character = fontMetrics().averageCharWidth();
    const QList<int> widths = model == m_findings ? QList<int>{30} : QList<int>{27, 27, 10};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * character);
}

std::vector<Issue> CrosswalkImportDialog::issues() const
{
    std::vector<Issue> issues;
    if (m_older->count() == 0)
        issues.push_back({QStringLiteral("source"), IssueCode::Missing, {}, Issue::Severity::Error});
    else if (m_draft.rows == 0)
        issues.push_back({QStringLiteral("association"), IssueCode::Missing, {}, Issue::Severity::Error});
    return issues;
}

void CrosswalkImportDialog::submit()
{
    m_workspace.submit(exchange::importCrosswalk(m_draft, QFileInfo(m_path).fileName()), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (done)
                               Q_EMIT taken(int(done.value().inserted));
                           finish(done);
                       });
}

} // namespace kz
