#include "ui/administration/import_page.h"

#include "models/exchange/book_package.h"
#include "models/query/events.h"
#include "models/words/words.h"
#include "ui/administration/import_preview_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>

namespace kz {

namespace {

using exchange::ImportKind;

constexpr int restageMs = 150;

/// The kind whose usual headers fit the file best: nothing required missing counts most, then the columns it knows.
Result<ImportKind> guessKind(exchange::ImportSource source, storage::Database &database)
{
    ImportKind best = source.kind;
    int most = -1;
    for (const auto &entry : EnumTable<ImportKind>::entries) {
        source.kind = entry.value;
        const auto preview = exchange::previewImport(source, database, 2);
        if (!preview)
            return preview.error();
        const exchange::Mapping &mapping = preview.value().mapping;
        // A list without a header is taken for one only where nothing else makes sense of the first row.
        int score = 1;
        if (mapping.hasHeader)
            score = int(mapping.columns.size()) * 2;
        if (mapping.hasHeader && preview.value().missing.isEmpty() && !mapping.columns.isEmpty())
            score += 100;
        if (score > most) {
            most = score;
            best = entry.value;
        }
    }
    return best;
}

} // namespace

ImportPage::ImportPage(items::Workspace &workspace, Settings &settings, TaskList &tasks, FileChooser &files,
                       QWidget *parent)
    : Page(parent), m_workspace(workspace), m_tasks(tasks), m_files(files), m_model(new ImportPreviewModel(this))
{
    makeActions();
    m_told = new Banner;
    m_empty = new EmptyState(
        QStringLiteral("import"), tr("Nothing is written before you have seen it"),
        tr("Choose an Excel workbook or a CSV file, or drop it on the window. People, sites, placements, "
           "log entries and ratings are recognised by their headers."));
    m_empty->offer(m_choose);
    m_work = new QWidget;
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(space::groups);
    work->addWidget(makeMapping(), 2);
    work->addWidget(makePreview(settings), 5);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(makeChoices());
    page->addWidget(m_work, 1);
    page->addWidget(m_empty, 1);
    m_work->hide();
    m_restage.setSingleShot(true);
    m_restage.setInterval(restageMs);
    connect(&m_restage, &QTimer::timeout, this, &ImportPage::stage);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &ImportPage::refreshImport);
    connect(m_model, &ImportPreviewModel::changed, &m_restage, qOverload<>(&QTimer::start));
    refreshImport();
}

ImportPage::~ImportPage()
{
    if (m_reading)
        m_reading->cancel();
}

QString ImportPage::title() const
{
    return tr("Import");
}

QList<QAction *> ImportPage::headerActions() const
{
    return {m_import, m_choose};
}

QWidget *ImportPage::firstFocus()
{
    return m_work->isHidden() ? static_cast<QWidget *>(m_path) : m_table;
}

void ImportPage::open(const QString &link)
{
    const QMap<QString, QString> query = Link::parse(link).query;
    const Key event = keyFromText(query.value(QStringLiteral("event"))).value_or(0);
    const QString path = query.value(QStringLiteral("path"));
    const bool isSame = path == m_source.path && event == m_event;
    m_event = event;
    m_kind->setEnabled(m_event == 0);
    // Coming back to the page keeps what was mended here; a file that was mended in Excel meanwhile is another.
    if (path.isEmpty() || (isSame && stampOf(path) == m_stamp))
        return;
    start(path);
    m_readAgain = isSame;
}

ImportPage::Stamp ImportPage::stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

void ImportPage::start(const QString &path, const QString &sheet)
{
    m_stamp = stampOf(path);
    m_readAgain = false;
    exchange::ImportSource source;
    source.path = path;
    source.sheet = sheet;
    if (m_event != 0) {
        source.kind = ImportKind::Attendance;
        source.given.insert(QStringLiteral("event"), keyToText(m_event));
    }
    m_source = std::move(source);
    look(m_event == 0);
}

void ImportPage::chooseFile()
{
    FileRequest request;
    request.title = tr("Import");
    request.filters = {tr("Tables (*.xlsx *.csv *.txt)"), tr("Excel workbook (*.xlsx)"), tr("CSV files (*.csv *.txt)"),
                       tr("All files (*)")};
    m_files.choose(this, request, [this](const QString &path) { start(path); });
}

void ImportPage::goToNextError()
{
    QModelIndex at = m_model->nextError(m_table->currentIndex().row() + 1);
    if (!at.isValid())
        at = m_model->nextError(0);
    m_table->setFocus();
    if (at.isValid())
        m_table->setCurrentIndex(at);
}

void ImportPage::toggleRows()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    m_model->toggleSkipped(rows);
}

void ImportPage::look(bool guessesKind)
{
    if (m_source.path.isEmpty())
        return;
    if (m_reading)
        m_reading->cancel();
    m_staged.reset();
    m_source.mended.clear();
    m_source.skipped.clear();
    m_source.today = m_workspace.clock().today();
    m_path->setText(QFileInfo(m_source.path).fileName());
    m_path->setToolTip(m_source.path);
    refreshImport();
    setBusy(true);
    m_reading = m_workspace.read<Look>(
        this,
        [source = m_source, guessesKind, event = m_event](storage::Database &database,
                                                          const query::CancelToken &token) -> Result<Look> {
            exchange::ImportSource asked = source;
            const auto goOn = [&token] { return !token.isCancelled(); };
            if (!asked.book && exchange::isBook(asked.path)) {
                auto book = exchange::readBook(asked.path, asked.sheet, goOn);
                if (!book)
                    return book.error();
                asked.book = std::move(book).value();
            }
            if (guessesKind) {
                const auto kind = guessKind(asked, database);
                if (!kind)
                    return kind.error();
                asked.kind = kind.value();
            }
            auto preview = exchange::previewImport(asked, database, SIZE_MAX, goOn);
            if (!preview)
                return preview.error();
            Look look{asked.kind, std::move(preview).value(), {}};
            if (event != 0) {
                const auto sheet = query::eventSheet(database, event);
                if (!sheet)
                    return sheet.error();
                look.event = sheet.value().line.event.title;
            }
            return look;
        },
        [this](const Result<Look> &found) {
            setBusy(false);
            if (found)
                showLook(found.value());
            else
                fail(found.error());
        });
}

void ImportPage::showLook(const Look &look)
{
    m_told->say(State::Neutral,
                std::exchange(m_readAgain, false) ? tr("The file was changed meanwhile and has been read again.")
                                                  : QString());
    m_empty->hide();
    m_work->show();
    m_filling = true;
    m_source.kind = look.kind;
    m_source.mapping = look.preview.mapping;
    m_kind->setCurrentIndex(m_kind->findData(int(look.kind)));
    m_encoding->setCurrentIndex(m_encoding->findData(int(look.preview.encoding)));
    m_source.book = look.preview.book;
    m_encoding->setVisible(!m_source.book);
    m_sheet->setVisible(m_source.book && m_source.book->sheets.size() > 1);
    m_sheet->clear();
    if (m_source.book) {
        m_sheet->addItems(m_source.book->sheets);
        m_sheet->setCurrentText(m_source.book->name);
    }
    m_filling = false;
    m_model->setPreview(look.preview);
    showMapping(look.event);
    stage();
}

void ImportPage::showMapping(const QString &event)
{
    while (m_mapping->rowCount() > 0)
        m_mapping->removeRow(0);
    m_fields.clear();
    for (const exchange::ImportField &field : exchange::importKindInfo(m_source.kind).fields) {
        const QString label = exchange::fieldLabel(field);
        auto *columns = new QComboBox;
        columns->setAccessibleName(label);
        columns->view()->setAccessibleName(label);
        columns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        columns->setMinimumContentsLength(10);
        const bool given = m_source.given.contains(QLatin1String(field.key));
        if (given)
            columns->addItem(event, -1);
        else
            columns->addItem(field.required ? tr("(choose)") : tr("(not in the file)"), -1);
        for (int column = ImportPreviewModel::FirstCell; column < m_model->columnCount(); ++column)
            columns->addItem(m_model->headerData(column, Qt::Horizontal).toString(),
                             column - ImportPreviewModel::FirstCell);
        columns->setCurrentIndex(columns->findData(m_source.mapping->column(QLatin1String(field.key))));
        connect(columns, &QComboBox::currentIndexChanged, this, &ImportPage::takeMapping);
        m_fields.emplace_back(QString::fromLatin1(field.key), columns);
        //: A field that the file must have a column for
        m_mapping->addRow(field.required && !given ? tr("%1 (required)").arg(label) : label, columns);
    }
}

void ImportPage::takeMapping()
{
    m_source.mapping->columns.clear();
    for (const auto &[key, columns] : m_fields)
        if (const int column = columns->currentData().toInt(); column >= 0)
            m_source.mapping->columns.insert(key, column);
    m_restage.start();
}

void ImportPage::stage()
{
    if (!m_source.mapping)
        return;
    if (m_reading)
        m_reading->cancel();
    m_staged.reset();
    refreshImport();
    const QStringList missing = exchange::missingFields(*m_source.mapping, m_source.given);
    if (!missing.isEmpty()) {
        QStringList labels;
        for (const QString &key : missing) {
            const int field = exchange::fieldIndex(m_source.kind, QLatin1String(key.toLatin1()));
            labels.append(exchange::fieldLabel(exchange::importKindInfo(m_source.kind).fields[size_t(field)]));
        }
        m_summary->setText(tr("Choose the column that holds: %1").arg(words::listText(labels)));
        return;
    }
    m_source.mended = m_model->mended();
    m_source.skipped = m_model->skipped();
    m_source.leaveOutProblems = m_leaveOut->isChecked();
    setBusy(true);
    using Staged = std::shared_ptr<const exchange::StagedImport>;
    m_reading = m_workspace.read<Staged>(
        this,
        [source = m_source](storage::Database &database, const query::CancelToken &token) {
            return exchange::stageImport(source, database, [&token](double) { return !token.isCancelled(); });
        },
        [this](const Result<Staged> &staged) {
            setBusy(false);
            if (!staged) {
                fail(staged.error());
                return;
            }
            m_staged = staged.value();
            showSummary(exchange::summaryOf(*m_staged));
        });
}

void ImportPage::showSummary(const exchange::ImportSummary &summary)
{
    const QModelIndex before = m_table->currentIndex();
    const int row = std::max(0, before.row());
    const int column = std::max(int(ImportPreviewModel::FirstCell), before.column());
    m_model->setProblems(summary.problems, summary.kind);
    QStringList told{tr("%n rows", nullptr, int(summary.rows)), tr("%n new", nullptr, int(summary.created)),
                     tr("%n changed", nullptr, int(summary.updated)),
                     tr("%n as before", nullptr, int(summary.unchanged))};
    if (summary.withProblems > 0)
        told.append(tr("%n with problems", nullptr, int(summary.withProblems)));
    if (const int out = int(m_model->skipped().size()); out > 0)
        told.append(tr("%n left out", nullptr, out));
    QString text = told.join(QStringLiteral(" · "));
    if (!summary.unused.isEmpty())
        text += u'\n' + tr("Columns not used: %1").arg(words::listText(summary.unused));
    m_summary->setText(text);
    // The keyboard stands on what is to be mended next.
    const QModelIndex next = m_model->nextError(row);
    m_table->setCurrentIndex(next.isValid() ? next : m_model->index(row, column));
    if (!before.isValid())
        m_table->setFocus();
    refreshImport();
}

void ImportPage::refreshImport()
{
    bool ready = false;
    QString refusal;
    if (m_staged) {
        const exchange::ImportSummary &summary = exchange::summaryOf(*m_staged);
        ready = (m_source.leaveOutProblems || summary.withProblems == 0) && summary.created + summary.updated > 0;
        if (const auto action = exchange::importAction(m_staged)) // what it takes depends on the kind
            refusal = m_workspace.refusal(action.value().grant);
    }
    allow(m_import, refusal, ready);
}

void ImportPage::import()
{
    auto action = exchange::importAction(m_staged);
    if (!action) {
        fail(action.error());
        return;
    }
    auto progress = std::make_shared<edit::Progress>();
    const TaskList::Id task
        = m_tasks.start(tr("Importing %1").arg(m_path->text()), [progress] { progress->cancelled = true; });
    m_tasks.follow(task, [progress] { return progress->permille / 1000.0; });
    m_staged.reset();
    refreshImport();
    const auto future = m_workspace.door()->submit(std::move(action).value(), progress);
    // The list of tasks outlives the page: the import goes on when it is left.
    whenDone(future, &m_tasks, [tasks = &m_tasks, task](const Result<edit::ChangeSet> &) { tasks->finish(task); });
    whenDone(future, this, [this](const Result<edit::ChangeSet> &done) { imported(done); });
}

void ImportPage::imported(const Result<edit::ChangeSet> &done)
{
    if (!done) {
        stage();
        fail(done.error());
        return;
    }
    m_told->say(
        State::Good,
        tr("Imported: %1 new, %2 changed. Ctrl+Z takes it all back in one step.")
            .arg(words::numberText(double(done.value().inserted)), words::numberText(double(done.value().updated))));
    m_source = {};
    m_path->clear();
    m_work->hide();
    m_empty->show();
}

void ImportPage::fail(const Error &error)
{
    m_told->say(State::Bad, words::errorText(error));
}

} // namespace kz
