#include "ui/ladders/framework_import_dialog.h"

#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"
#include "models/exchange/table_writer.h"
#include "models/words/finding_text.h"
#include "models/words/short_text.h"
#include "ui/ladders/lineage_text.h"
#include "ui/ladders/taking_model.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace kz {

namespace {

const QString strictView = QStringLiteral("framework-import-strict");

/// How deep each item stands, and its level, as lines of a table in tree order.
template <typename Told>
std::vector<Told> itemLines(const exchange::Pack &pack)
{
    QHash<Key, int> depth;
    QHash<Key, QString> levels;
    for (const Level &level : pack.levels)
        levels.insert(level.id, words::pick(level.labelJa, level.labelEn));
    std::vector<Told> lines;
    for (const Item &item : pack.items) {
        const int at = item.parent ? depth.value(*item.parent) + 1 : 0;
        depth.insert(item.id, at);
        QStringList more{words::enumText(item.kind), levels.value(item.level.value_or(0))};
        more.removeAll(QString());
        lines.push_back({item.code,
                         QString(at * 2, QChar(0x3000)) + words::shortText(words::pick(item.titleJa, item.titleEn)),
                         more.join(QStringLiteral(" · "))});
    }
    return lines;
}

} // namespace

FrameworkImportDialog::FrameworkImportDialog(items::Workspace &workspace, Settings &settings, const QString &path,
                                             QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_settings(settings), m_said(new TextLabel(TextSize::Body)),
      m_progress(new QProgressBar), m_code(new QLineEdit), m_label(new QLineEdit),
      m_views(new ChoiceChips(tr("What is shown"))),
      m_table(plainTable(tr("What the file holds, what was mended, and what differs"))),
      m_differences(new TakingModel(this)),
      m_strict(new QCheckBox(tr("&Strictly: refuse a file in which anything has to be mended"))),
      m_issue(new IssueLabel(m_label))
{
    setWindowTitle(tr("A framework from %1").arg(QFileInfo(path).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto place = [](const Told &told) { return told.place; };
    const auto said = [](const Told &told) { return told.words; };
    const auto more = [](const Told &told) { return told.more; };
    m_items = new Lines(
        {Lines::text(tr("Code"), place), Lines::text(tr("Item"), said), Lines::text(tr("Kind and level"), more)}, this);
    m_findings = new Lines({Lines::text(tr("Place in the file"), place), Lines::text(tr("What"), said),
                            Lines::text(tr("So it was"), more)},
                           this);
    m_improvements = new Lines({Lines::text(tr("Aim"), place), Lines::text(tr("What was changed"), said),
                                Lines::text(tr("What came of it"), more)},
                               this);
    layOut();
    read(path);
}

FrameworkImportDialog::~FrameworkImportDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void FrameworkImportDialog::reject()
{
    if (!m_writing) // it is on its way and will be told
        QDialog::reject();
}

bool FrameworkImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->model() == m_differences) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            QList<int> rows;
            const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
            for (const QModelIndex &row : chosen)
                rows << row.row();
            if (rows.isEmpty() && m_table->currentIndex().isValid())
                rows << m_table->currentIndex().row();
            m_differences->toggle(rows);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QWidget *FrameworkImportDialog::ticks()
{
    auto *said = new TextLabel(TextSize::Body);
    said->setWordWrap(true);
    auto *all = new QPushButton(tr("Tick &all"));
    auto *none = new QPushButton(tr("&Untick all"));
    all->setToolTip(tr("Takes in all that differs; Space ticks a row"));
    none->setToolTip(tr("Leaves everything as your own has it; Space ticks a row"));
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    connect(all, &QPushButton::clicked, m_differences, [this] { m_differences->takeAll(true); });
    connect(none, &QPushButton::clicked, m_differences, [this] { m_differences->takeAll(false); });
    connect(m_differences, &TakingModel::takenChanged, said, [this, said] { said->setText(m_differences->words()); });
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::groups);
    line->addWidget(said, 1);
    line->addWidget(all);
    line->addWidget(none);
    return row;
}

void FrameworkImportDialog::layOut()
{
    m_said->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_code->setAccessibleName(tr("Code"));
    m_code->setToolTip(tr("Where the file has a framework of this code, it becomes a version of that one"));
    m_label->setAccessibleName(tr("Version"));
    m_strict->setChecked(m_settings.value(Setting::View, strictView).toBool());
    m_strict->setToolTip(tr("Otherwise what was mended is taken in as mended; the list says each place"));
    m_import = new QPushButton(tr("Take in as a draft"));
    m_cancel = new QPushButton(tr("Cancel"));
    m_import->setDefault(true);
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    rows->addRow(tr("Code"), m_code);
    rows->addRow(tr("Version"), m_label);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FrameworkImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &FrameworkImportDialog::reject);
    connect(m_views, &ChoiceChips::chosenChanged, this, &FrameworkImportDialog::showView);
    connect(m_strict, &QCheckBox::toggled, this, [this](bool strict) {
        m_settings.setValue(Setting::View, strict, strictView);
        refresh();
    });
    for (QLineEdit *field : {m_code, m_label})
        connect(field, &QLineEdit::textEdited, this, &FrameworkImportDialog::refresh);
    m_ticks = ticks();
    m_table->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addWidget(m_said);
    column->addWidget(m_progress);
    column->addWidget(m_views);
    column->addWidget(m_table, 1);
    column->addWidget(m_ticks);
    column->addWidget(m_strict);
    column->addLayout(rows);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    resize(820, 600);
    showView();
    refresh();
}

void FrameworkImportDialog::read(const QString &path)
{
    m_said->setText(tr("The file is being read."));
    m_reading = m_workspace.read<Read>(
        this,
        [path](storage::Database &database, const query::CancelToken &token) -> Result<Read> {
            auto draft = exchange::readFrameworkFile(path, [&token] { return !token.isCancelled(); });
            if (!draft)
                return draft.error();
            Read read{.draft = std::move(draft).value(), .choice = {}, .known = {}, .base = {}, .refusal = {}};
            if (auto fine = exchange::canBeStored(read.draft, database); !fine)
                read.refusal = fine.error();
            const auto own = exchange::ownBeside(database, read.draft);
            if (!own)
                return own.error();
            if (!own.value())
                return read; // the file does not have it yet
            read.base = own.value()->base;
            read.known = own.value()->version.pack.version.label;
            read.choice = exchange::FrameworkChoice(own.value()->version, read.draft);
            return read;
        },
        [this, path](const Result<Read> &read) {
            m_progress->hide();
            if (read)
                return showRead(read.value());
            if (read.error().code == ErrorCode::InputHeader && exchange::isBookName(path)
                && isSignalConnected(QMetaMethod::fromSignal(&FrameworkImportDialog::noList))) {
                Q_EMIT noList(path);
                return reject();
            }
            m_said->setText(tr("The file could not be read. Nothing was written."));
            m_issue->say(words::errorText(read.error()));
        });
}

void FrameworkImportDialog::showRead(const Read &read)
{
    m_draft = read.draft;
    m_isRead = true;
    const exchange::Pack &pack = m_draft.pack;
    m_code->setText(pack.framework.code);
    m_label->setText(pack.version.label);
    const auto rubrics = std::ranges::count(m_draft.foreign, QStringLiteral("CFRubric"), &ForeignRecord::kind);
    QStringList holds;
    const auto hold = [&holds](const QString &words, size_t count) {
        if (count > 0)
            holds.append(words);
    };
    holds.append(tr("%n items", nullptr, int(pack.items.size())));
    hold(tr("%n links to other items", nullptr, int(m_draft.associations.size())), m_draft.associations.size());
    hold(tr("%n rubrics", nullptr, int(rubrics)), size_t(rubrics));
    hold(tr("%n levels", nullptr, int(pack.levels.size())), pack.levels.size());
    hold(tr("%n scales", nullptr, int(pack.scales.size())), pack.scales.size());
    hold(tr("%n forms", nullptr, int(pack.tools.size())), pack.tools.size());
    hold(tr("%n rules", nullptr, int(pack.requirements.size())), pack.requirements.size());
    //: %1: what kind of file it is, %2: title, %3: kind of framework, %4: what it holds
    QStringList said{
        words::filled(tr("Understood as: %1. %2 (%3), with %4."),
                      {words::enumText(m_draft.source), words::pick(pack.framework.titleJa, pack.framework.titleEn),
                       words::enumText(pack.framework.kind), words::listText(holds)})};
    said << (m_draft.mended > 0 ? tr("%n places were mended.", nullptr, int(m_draft.mended))
                                : tr("Nothing had to be mended."));
    if (const QString origin = originText(read); !origin.isEmpty())
        said << origin;
    if (!read.known.isEmpty())
        said << tr("The file has this framework; beside its %1 %n records differ.", nullptr,
                   int(read.choice.differences().size()))
                    .arg(words::versionText(read.known));
    m_said->setText(said.join(u' '));
    std::vector<Told> told;
    for (const exchange::DraftFinding &finding : m_draft.findings)
        told.push_back({finding.place, words::findingText(finding.what, finding.arguments),
                        finding.mended ? tr("Mended") : tr("Remark")});
    m_findings->setRows(std::move(told));
    m_differences->setChoice(read.choice);
    m_items->setRows(itemLines<Told>(pack));
    listImprovements();
    //: %1: what is shown, %2: how many
    const QString chip = tr("%1 %2");
    const auto named = [&](View view, const QString &name) {
        return ChoiceChips::Chip{view, words::filled(chip, {name, words::numberText(rowsOf(view)->rowCount())})};
    };
    std::vector<ChoiceChips::Chip> chips{named(Items, tr("Items")), named(Findings, tr("Mended"))};
    if (!read.known.isEmpty())
        chips.push_back(named(Differences, tr("Differences")));
    if (!pack.lineage.improvements.empty())
        chips.push_back(named(Improvements, tr("Improvements")));
    m_views->setChips(chips);
    // What asks for attention first.
    m_views->choose(m_findings->rowCount() > 0 ? Findings : m_differences->rowCount() > 0 ? Differences : Items);
    showView();
    refresh();
    if (read.refusal && m_issue->words().isEmpty())
        showRefusal(*read.refusal);
    (m_import->isEnabled() ? static_cast<QWidget *>(m_import) : m_table)->setFocus();
}

/// Where a pack comes from, and whether that is here.
QString FrameworkImportDialog::originText(const Read &read) const
{
    const Lineage &lineage = m_draft.pack.lineage;
    if (lineage.basedOn.id.isEmpty())
        return {};
    QString version = words::versionText(read.base ? read.base->label : lineage.basedOn.version);
    if (read.base && read.base->adoptedOn.isValid())
        //: %1: a version, %2: a day
        version = words::filled(tr("%1 of %2"), {version, words::dayText(read.base->adoptedOn)});
    const QString &by = lineage.madeBy;
    if (!read.base)
        return by.isEmpty()
            ? words::filled(tr("It is based on %1, which the file does not have."), {version})
            : words::filled(tr("It is based on %1, which the file does not have, and was changed by %2."),
                            {version, by});
    QString text = by.isEmpty() ? words::filled(tr("It is based on your %1."), {version})
                                : words::filled(tr("It is based on your %1, changed by %2."), {version, by});
    if (!read.base->says)
        text += u' ' + tr("Since then yours has changed as well.");
    return text;
}

void FrameworkImportDialog::listImprovements()
{
    std::vector<Told> told;
    for (const ToldImprovement &one : m_draft.pack.lineage.improvements)
        told.push_back({one.aim.simplified(), one.change.simplified(),
                        words::filled(tr("%1, %2"), {toldFigures(one), words::enumText(one.decision)})});
    m_improvements->setRows(std::move(told));
}

void FrameworkImportDialog::showRefusal(const Error &error)
{
    if (error.code == ErrorCode::AlreadyTaken)
        return m_issue->say(
            tr("The file has a version %1 of this framework. Call this one otherwise.").arg(m_label->text().trimmed()),
            State::Warning);
    m_issue->say(words::errorText(error));
}

QAbstractItemModel *FrameworkImportDialog::rowsOf(View view) const
{
    switch (view) {
    case Findings:
        return m_findings;
    case Differences:
        return m_differences;
    case Improvements:
        return m_improvements;
    case Items:
        break;
    }
    return m_items;
}

void FrameworkImportDialog::showView()
{
    m_views->setVisible(m_isRead);
    QAbstractItemModel *lines = rowsOf(m_isRead ? View(m_views->chosen()) : Items);
    m_ticks->setVisible(lines == m_differences && m_differences->rowCount() > 0);
    if (m_table->model() == lines)
        return;
    QItemSelectionModel *before = m_table->selectionModel();
    m_table->setModel(lines);
    delete before;
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false);
    head->setSectionResizeMode(1, QHeaderView::Stretch);
    const bool isTold = lines == m_improvements; // sentences, not codes
    head->resizeSection(0, (isTold ? 30 : 18) * character);
    head->resizeSection(2, (isTold ? 40 : 11) * character);
}

void FrameworkImportDialog::refresh()
{
    m_issue->clear();
    const bool refused = m_strict->isChecked() && m_draft.mended > 0;
    if (refused)
        m_issue->say(
            tr("Read strictly, this file is refused: %n places would have to be mended.", nullptr, int(m_draft.mended)),
            State::Warning);
    const bool named = !m_code->text().trimmed().isEmpty() && !m_label->text().trimmed().isEmpty();
    m_import->setEnabled(m_isRead && !m_writing && !refused && named && m_workspace.may(edit::Grant::ManageFrameworks));
    for (QWidget *field : std::initializer_list<QWidget *>{m_code, m_label, m_strict, m_table, m_ticks})
        field->setEnabled(m_isRead && !m_writing);
    m_cancel->setEnabled(!m_writing);
}

void FrameworkImportDialog::import()
{
    m_draft.pack.framework.code = m_code->text().trimmed();
    m_draft.pack.version.label = m_label->text().trimmed();
    m_writing = true;
    m_progress->show();
    refresh();
    m_workspace.submit(exchange::importFramework(m_differences->choice().draft(m_draft)), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           m_writing = false;
                           m_progress->hide();
                           refresh();
                           if (!done)
                               return showRefusal(done.error());
                           Q_EMIT made(done.value().made);
                           accept();
                       });
}

} // namespace kz
