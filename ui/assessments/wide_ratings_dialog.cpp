#include "ui/assessments/wide_ratings_dialog.h"

#include "models/exchange/cell_format.h"
#include "models/items/found_model.h"
#include "models/words/short_text.h"
#include "models/words/words.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace kz {

namespace {

enum Layout { AsRecognised, PeopleDown, PeopleAcross };

QString titleOf(const QString &path, WideRatingsDialog::Round round)
{
    const QString name = QFileInfo(path).fileName();
    return round.of == 1 ? WideRatingsDialog::tr("Ratings from %1").arg(name)
                         //: Which of several files, and its name
                         : words::filled(WideRatingsDialog::tr("%1 of %2: %3"),
                                         {QString::number(round.at), QString::number(round.of), name});
}

} // namespace

WideRatingsDialog::WideRatingsDialog(items::Workspace &workspace, const QString &path, Round round, QWidget *parent)
    : FormDialog(titleOf(path, round), tr("Take in"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_path(path), m_sheet(new QComboBox), m_form(new QComboBox),
      m_layout(new ChoiceChips(tr("How the sheet lies"))), m_day(new DayField), m_kind(new QComboBox),
      m_assessor(new FinderField(items::FoundModel::people(workspace))), m_views(new ChoiceChips(tr("What is shown"))),
      m_table(plainTable(tr("The sheet as it was understood"))), m_correct(new QPushButton(tr("Correct…"))),
      m_leaveOut(new QCheckBox(tr("&Leave out what cannot be taken, and take in the rest"))),
      m_next(addWay(tr("Take in and go on with the next sheet")))
{
    if (round.of > 1)
        setCancelText(tr("Leave this file out"));
    const auto place = [](const Told &told) { return told.place; };
    const auto said = [](const Told &told) { return told.words; };
    const auto more = [](const Told &told) { return told.more; };
    m_lines[People] = new Lines(
        {Lines::text(tr("Place"), place), Lines::text(tr("In the sheet"), said), Lines::text(tr("Person"), more)},
        this);
    m_lines[Items] = new Lines(
        {Lines::text(tr("Place"), place), Lines::text(tr("In the sheet"), said), Lines::text(tr("Item"), more)}, this);
    m_lines[Problems] = new Lines({Lines::text(tr("Place"), place), Lines::text(tr("In the sheet"), more),
                                   Lines::text(tr("What is wrong"), said)},
                                  this);
    layOut();
    readForms();
}

WideRatingsDialog::~WideRatingsDialog()
{
    for (const auto &token : {m_readingForms, m_reading})
        if (token)
            token->cancel();
}

void WideRatingsDialog::layOut()
{
    m_layout->setChips({{AsRecognised, tr("As recognised")},
                        {PeopleDown, tr("People down, items across")},
                        {PeopleAcross, tr("Items down, people across")}});
    for (const auto &entry : EnumTable<AssessorKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_kind->setCurrentIndex(m_kind->findData(int(AssessorKind::FirstRater)));
    m_day->setDay(m_workspace.clock().today());
    for (QComboBox *combo : {m_sheet, m_form}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(30);
    }
    m_table->setMinimumSize(760, 170);
    auto *understood = new QWidget;
    auto *column = new QVBoxLayout(understood);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(m_views, 1);
    head->addWidget(m_correct);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    m_correct->setAutoDefault(false);
    m_correct->setToolTip(tr("Say who or what is meant in the line in focus (Enter)"));
    m_table->installEventFilter(this);
    connect(m_correct, &QPushButton::clicked, this, &WideRatingsDialog::correctCurrent);
    connect(m_table, &QTableView::doubleClicked, this, &WideRatingsDialog::correctCurrent);
    addField(QStringLiteral("sheet"), tr("Sheet"), m_sheet);
    addField(QStringLiteral("tool"), words::fieldLabel("assessment", "tool"), m_form, true);
    addField(QStringLiteral("layout"), tr("Layout"), m_layout);
    addField(QStringLiteral("day"), words::fieldLabel("assessment", "day"), m_day, true);
    addField(QStringLiteral("assessor_kind"), words::fieldLabel("assessment", "assessor_kind"), m_kind, true);
    addField(QStringLiteral("assessor"), words::fieldLabel("assessment", "assessor"), m_assessor);
    addField(QStringLiteral("items"), tr("As understood"), understood);
    addField(QStringLiteral("leave_out"), QString(), m_leaveOut);
    setFieldVisible(QStringLiteral("sheet"), false);
    connect(m_sheet, &QComboBox::activated, this, [this] { readSheet(m_sheet->currentText()); });
    for (QComboBox *combo : {m_form, m_kind})
        connect(combo, &QComboBox::activated, this, &WideRatingsDialog::understand);
    // A heading means another item on a form of another ladder.
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_corrections.items.clear();
        m_corrections.cells.clear();
    });
    connect(m_layout, &ChoiceChips::chosenChanged, this, &WideRatingsDialog::understand);
    connect(m_day, &DayField::dayChanged, this, &WideRatingsDialog::understand);
    connect(m_assessor, &FinderField::chosen, this, &WideRatingsDialog::understand);
    connect(m_views, &ChoiceChips::chosenChanged, this, &WideRatingsDialog::showView);
    showView();
}

void WideRatingsDialog::readForms()
{
    setNote(tr("The file is being read."));
    using Forms = std::vector<exchange::FormInForce>;
    m_readingForms = m_workspace.read<Forms>(
        this, [](storage::Database &database, const query::CancelToken &) { return exchange::formsInForce(database); },
        [this](const Result<Forms> &forms) {
            if (!forms)
                return refuse(forms.error());
            for (const exchange::FormInForce &one : forms.value())
                m_form->addItem(QStringList{words::pick(one.tool.titleJa, one.tool.titleEn),
                                            words::pick(one.framework.titleJa, one.framework.titleEn),
                                            words::versionText(one.version.label)}
                                    .join(QStringLiteral(" · ")),
                                QVariant::fromValue(one.tool.id));
            if (forms.value().empty())
                return setNote(tr("No ladder or programme in force has a form to rate with."));
            readSheet({});
        });
}

void WideRatingsDialog::readSheet(const QString &name)
{
    if (m_reading)
        m_reading->cancel();
    m_rows.reset();
    m_corrections.people
        .clear(); // what was said of a heading holds for the next sheet too; places are other ones there
    m_corrections.cells.clear();
    m_reading = m_workspace.read<Sheet>(
        this,
        [path = m_path, name](storage::Database &, const query::CancelToken &token) -> Result<Sheet> {
            auto sheet = exchange::openWideSheet(path, name, [&token] { return !token.isCancelled(); });
            if (!sheet)
                return sheet.error();
            return Sheet(std::make_shared<exchange::WideSheet>(std::move(sheet).value()));
        },
        [this](const Result<Sheet> &sheet) {
            if (!sheet) {
                setNote({});
                return refuse(sheet.error());
            }
            m_rows = sheet.value();
            if (m_rows->book) {
                m_sheet->clear();
                m_sheet->addItems(m_rows->book->sheets);
                m_sheet->setCurrentText(m_rows->book->name);
                m_next->setVisible(m_sheet->currentIndex() + 1 < m_sheet->count());
                setFieldVisible(QStringLiteral("sheet"), true);
            }
            understand();
        });
}

exchange::WideRatingsAsk WideRatingsDialog::entered() const
{
    exchange::WideRatingsAsk ask{.tool = m_form->currentData().value<Key>(),
                                 .kind = AssessorKind(m_kind->currentData().toInt()),
                                 .assessor = m_assessor->key(),
                                 .day = m_day->day(),
                                 .peopleDown = {},
                                 .corrections = m_corrections};
    if (m_layout->chosen() != AsRecognised)
        ask.peopleDown = m_layout->chosen() == PeopleDown;
    return ask;
}

exchange::ImportSource WideRatingsDialog::source() const
{
    exchange::ImportSource source;
    source.path = m_path;
    source.book = m_rows ? m_rows->book : nullptr;
    source.today = m_workspace.clock().today();
    source.leaveOutProblems = m_leaveOut->isChecked();
    return source;
}

void WideRatingsDialog::understand()
{
    if (!m_rows)
        return;
    if (m_reading)
        m_reading->cancel();
    m_staged.reset();
    m_reading = m_workspace.read<Read>(
        this,
        [rows = m_rows, ask = entered(), source = source(), name = QFileInfo(m_path).fileName()](
            storage::Database &database, const query::CancelToken &token) -> Result<Read> {
            auto ratings = exchange::readWideRatings(database, rows->rows, name, ask);
            if (!ratings)
                return ratings.error();
            auto staged = exchange::stageWideRatings(ratings.value(), ask, source, database,
                                                     [&token](double) { return !token.isCancelled(); });
            if (!staged)
                return staged.error();
            return Read{rows, std::move(ratings).value(), std::move(staged).value()};
        },
        [this](const Result<Read> &read) { showRead(read); });
}

QString WideRatingsDialog::placeText(qint64 line, int column) const
{
    if (line == 0)
        return tr("Everywhere");
    if (m_rows && m_rows->book)
        return exchange::columnName(column - 1) + QString::number(line);
    return tr("Row %1, column %2").arg(line).arg(column);
}

/// With whom or what a problem can be put right.
WideRatingsDialog::Told WideRatingsDialog::lineOf(const exchange::Problem &problem) const
{
    const exchange::ImportKind kind = m_staged->summary.kind;
    const int field = exchange::fieldIndex(kind, QLatin1String(problem.field.toLatin1()));
    const QString label
        = field < 0 ? problem.field : exchange::fieldLabel(exchange::importKindInfo(kind).fields[size_t(field)]);
    Told told{placeText(problem.row, problem.column), words::issueText(problem.issue, label),
              words::shortText(problem.text)};
    const auto isHere = [&problem](const auto &one) { return one.line == problem.row && one.column == problem.column; };
    const auto point = [&told](About about, const auto &all, const auto &is) {
        if (const auto found = std::ranges::find_if(all, is); found != all.end()) {
            told.about = about;
            told.index = size_t(found - all.begin());
        }
    };
    if (problem.field == QStringLiteral("step"))
        point(About::Cell, m_understood.unread, isHere);
    else if (problem.field == QStringLiteral("item"))
        point(About::Item, m_understood.items, isHere);
    else if (problem.field == QStringLiteral("staff_number") || problem.field == QStringLiteral("name"))
        // The number and the name of one person stand in two cells.
        point(About::Person, m_understood.people, [&](const exchange::WideRatings::Named &one) {
            return m_understood.peopleDown ? one.line == problem.row : one.column == problem.column;
        });
    return told;
}

void WideRatingsDialog::showRead(const Result<Read> &read)
{
    const bool corrected = std::exchange(m_correcting, false);
    const int row = m_table->currentIndex().row();
    if (!read) {
        m_understood = {};
        for (Lines *lines : m_lines)
            lines->setRows({});
        m_views->setChips({});
        setNote({});
        return refuse(read.error());
    }
    m_understood = read.value().ratings;
    const exchange::WideRatings &ratings = m_understood;
    m_staged = read.value().staged;
    const exchange::ImportSummary &summary = m_staged->summary;
    const auto found = [](const exchange::WideRatings::Named &one) {
        if (one.record != 0 && one.byHand)
            return tr("%1 (chosen by hand)").arg(one.name);
        if (one.record != 0)
            return one.byNameAlone ? tr("%1 (by the name alone)").arg(one.name) : one.name;
        if (one.aside)
            return tr("No item");
        return one.found > 1 ? tr("Fits several (%1)").arg(one.found) : tr("Not taken");
    };
    for (const auto &[view, named] : {std::pair(People, &ratings.people), std::pair(Items, &ratings.items)}) {
        std::vector<Told> told;
        for (const exchange::WideRatings::Named &one : *named)
            told.push_back({placeText(one.line, one.column), words::shortText(one.text), words::shortText(found(one)),
                            view == People ? About::Person : About::Item, told.size()});
        m_lines[view]->setRows(std::move(told));
    }
    std::vector<Told> problems;
    for (const exchange::Problem &problem : summary.problems)
        problems.push_back(lineOf(problem));
    m_lines[Problems]->setRows(std::move(problems));
    //: %1: what is shown, %2: how many
    const QString chip = tr("%1 %2");
    const auto named = [&](View view, const QString &name) {
        return ChoiceChips::Chip{view, words::filled(chip, {name, words::numberText(m_lines[view]->rowCount())})};
    };
    m_views->setChips({named(People, tr("People")), named(Items, tr("Items")), named(Problems, tr("To look at"))});
    if (!summary.problems.empty() && !corrected)
        m_views->choose(Problems);
    showView();
    // Whoever corrects one line after the other goes on from there.
    if (const int rows = m_table->model()->rowCount(); corrected && rows > 0)
        m_table->setCurrentIndex(m_table->model()->index(std::clamp(row, 0, rows - 1), 0));
    const auto figure = [](qint64 count) { return words::numberText(double(count)); };
    QStringList note;
    if (!m_sheetsTaken.isEmpty())
        note << tr("Taken in so far: %1.").arg(words::listText(m_sheetsTaken));
    note << (ratings.peopleDown ? tr("The items stand in row %1, people below.").arg(ratings.headLine)
                                : tr("The items stand below each other, people across."));
    note << words::filled(tr("Ratings: %1, of which new: %2, changed: %3, there already: %4, cannot be taken: %5."),
                          {figure(summary.rows), figure(summary.created), figure(summary.updated),
                           figure(summary.unchanged), figure(summary.withProblems)});
    if (const size_t cells = m_corrections.cells.size(); cells > 0)
        note << tr("%n ratings corrected by hand.", nullptr, int(cells));
    setNote(note.join(u' '));
    checkAgain();
    showCorrectable();
}

void WideRatingsDialog::showView()
{
    Lines *lines = m_lines[size_t(std::max(0, m_views->chosen()))];
    if (m_table->model() == lines)
        return showCorrectable();
    QItemSelectionModel *before = m_table->selectionModel();
    m_table->setModel(lines);
    delete before;
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(0, 20 * character);
    m_table->setColumnWidth(1, (lines == m_lines[Problems] ? 16 : 42) * character);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WideRatingsDialog::showCorrectable);
    showCorrectable();
}

std::vector<Issue> WideRatingsDialog::issues() const
{
    std::vector<Issue> issues;
    const auto missing = [&issues](const char *field) {
        issues.push_back({QLatin1String(field), IssueCode::Missing, {}, Issue::Severity::Error});
    };
    if (m_form->count() == 0)
        missing("tool");
    if (!m_day->day().isValid())
        missing("day");
    else if (m_day->day() > m_workspace.clock().today())
        issues.push_back({QStringLiteral("day"), IssueCode::InFuture, {}, Issue::Severity::Error});
    if (m_assessor->isOpen())
        issues.push_back(
            {QStringLiteral("assessor"), IssueCode::Unknown, {m_assessor->text()}, Issue::Severity::Error});
    if (!m_staged || m_staged->summary.rows == 0)
        missing("items");
    return issues;
}

void WideRatingsDialog::submit()
{
    const auto action = exchange::takeWideRatings(*m_staged, source());
    if (!action)
        return refuse(action.error());
    const exchange::ImportSummary summary = m_staged->summary;
    m_workspace.submit(action.value(), this, [this, summary](const Result<edit::ChangeSet> &done) {
        if (done)
            Q_EMIT taken(int(summary.created + summary.updated));
        if (done && sentBy() == m_next)
            goOn();
        else
            finish(done);
    });
}

/// What was chosen of the sheet before is nearly always so of the next one; what is wrong there is seen anew.
void WideRatingsDialog::goOn()
{
    m_sheetsTaken.append(m_sheet->currentText());
    setCancelText(tr("Done"));
    m_leaveOut->setChecked(false);
    m_staged.reset();
    beginAgain();
    m_sheet->setCurrentIndex(m_sheet->currentIndex() + 1);
    readSheet(m_sheet->currentText());
}

} // namespace kz
