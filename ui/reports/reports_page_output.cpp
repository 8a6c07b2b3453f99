#include "models/base/output_file.h"
#include "models/base/when_done.h"
#include "models/edit/application_actions.h"
#include "models/edit/handed_form_actions.h"
#include "models/query/administration.h"
#include "models/query/application_paper.h"
#include "models/query/handed_forms.h"
#include "models/report/plain_text.h"
#include "models/words/words.h"
#include "ui/charts/table_file.h"
#include "ui/reports/letterhead_dialog.h"
#include "ui/reports/own_form_dialog.h"
#include "ui/reports/paper_terms_bar.h"
#include "ui/reports/print_job.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/scope_lists.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <atomic>

namespace kz {

namespace {

Result<void> mayWriteTo(const QString &path, bool isFolder)
{
    if (isFolder)
        return QDir().mkpath(path) && QFileInfo(path).isWritable() ? Result<void>()
                                                                   : makeError(ErrorCode::OutputFailed, {path});
    QSaveFile file(path); // not committed: what is there stays
    return openOutput(file);
}

} // namespace

/// That of the paper, while the one in view is the one to be written.
QString ReportsPage::suggestedName() const
{
    const bool inView = m_scope->chosen() == std::vector{m_inView} && !m_paper.fileName.isEmpty();
    return inView ? m_paper.fileName : report::papersTitle(kind());
}

void ReportsPage::askWhereToSave()
{
    const bool each = onePerKey() && m_scope->chosen().size() > 1;
    m_files.choose(this,
                   {.kind = each ? FileRequest::Kind::Folder : FileRequest::Kind::Save,
                    .title = each ? tr("Folder for the reports") : tr("Save the reports"),
                    .folder = m_settings.value(Setting::LastFolder).toString(),
                    .suggested = suggestedName() + QStringLiteral(".pdf"),
                    .suffix = QStringLiteral("pdf"),
                    .filters = {tr("PDF files (*.pdf)")}},
                   [this](const QString &path) { writeTo(path); });
}

void ReportsPage::writeTo(const QString &path)
{
    const std::vector<Key> keys = m_scope->chosen();
    if (keys.empty() || m_batch)
        return;
    if (m_terms->issuesAgain())
        return issueAgainThen(keys, path, [this, path, load = loader(), keys] { writeBatch(path, load, keys); });
    if (!m_terms->givesNumbers())
        return writeBatch(path, loader(), keys);
    handOutThen(keys, path, [this, path, load = loader(true), keys] { writeBatch(path, load, keys); });
}

void ReportsPage::writeBatch(const QString &path, report::PaperLoader load, const std::vector<Key> &keys)
{
    if (m_batch)
        return;
    report::BatchOrder order{
        .keys = keys, .load = std::move(load), .path = path, .onePerKey = onePerKey() && keys.size() > 1};
    order.meta = {.title = report::papersTitle(kind()), .creator = QCoreApplication::applicationName()};
    m_settings.setValue(Setting::LastFolder, order.onePerKey ? path : QFileInfo(path).path());
    m_batch = new report::ReportBatch(m_workspace.reads(), m_painter, std::move(order), this);
    m_task = m_tasks.start(tr("Writing %n reports", nullptr, int(keys.size())), [batch = QPointer(m_batch)] {
        if (batch)
            batch->cancel();
    });
    connect(m_batch, &report::ReportBatch::progressed, this,
            [this](int done, int all) { m_tasks.setProgress(m_task, double(done) / all); });
    connect(m_batch, &report::ReportBatch::finished, this,
            [this, path](const Result<QStringList> &files) { written(files, path); });
    refreshScope();
    m_batch->start();
}

void ReportsPage::written(const Result<QStringList> &files, const QString &path)
{
    m_tasks.finish(std::exchange(m_task, 0));
    std::exchange(m_batch, nullptr)->deleteLater();
    refreshScope();
    tellWritten(files, path);
}

void ReportsPage::tellWritten(const Result<QStringList> &files, const QString &path)
{
    if (!files) {
        if (files.error().code != ErrorCode::Cancelled)
            m_message->say(State::Bad, words::errorText(files.error()));
        return;
    }
    const bool folder = QFileInfo(path).isDir();
    m_folder = folder ? path : QFileInfo(path).path();
    m_message->say(State::Good,
                   folder ? tr("%n files were written to %1.", nullptr, int(files.value().size())).arg(path)
                          : tr("Written to %1.").arg(path),
                   {m_openFolder});
}

/// `path`: where the papers are to go, which is tried before any number is given; empty: to the printer.
void ReportsPage::handOutThen(const std::vector<Key> &people, const QString &path, std::function<void()> next)
{
    report::PaperTerms terms{.asOf = m_workspace.asOf(), .printedOn = m_workspace.clock().today()};
    m_terms->fill(terms);
    const bool isWeek = kind().asks.testFlag(report::PaperAsk::Week);
    if (std::exchange(m_handingOut, true))
        return; // a second press would give second numbers
    setBusy(true);
    m_workspace.read<query::ToHand>(
        this,
        [&plans = m_workspace.plans(), people, terms, isWeek, path, isFolder = onePerKey() && people.size() > 1](
            storage::Database &database, const query::CancelToken &) -> Result<query::ToHand> {
            if (auto may = path.isEmpty() ? Result<void>() : mayWriteTo(path, isFolder); !may)
                return may.error();
            return isWeek ? query::weekSheetsToHand(database, plans, people, terms.monday(), terms.asOf)
                          : query::ratingFormsToHand(database, plans, people, terms.tool, terms.asOf);
        },
        [this, next = std::move(next)](const Result<query::ToHand> &found) {
            setBusy(false);
            const auto handed = [this, next](const Result<edit::ChangeSet> &done) {
                m_handingOut = false;
                if (done)
                    next();
                else
                    m_message->say(State::Bad, words::errorText(done.error()));
            };
            if (!found)
                handed(found.error());
            else if (found.value().forms.empty())
                handed(edit::ChangeSet());
            else
                m_workspace.submit(edit::handOutForms(found.value().forms, found.value().whose), this, handed);
        });
}

/// No certificate leaves the program a second time without the file knowing it. `path` as above.
void ReportsPage::issueAgainThen(const std::vector<Key> &people, const QString &path, std::function<void()> next)
{
    report::PaperTerms terms{.asOf = m_workspace.asOf(), .printedOn = m_workspace.clock().today()};
    m_terms->fill(terms);
    if (std::exchange(m_handingOut, true))
        return;
    setBusy(true);
    m_workspace.read<query::ToReissue>(
        this,
        [people, terms, path, isFolder = onePerKey() && people.size() > 1](
            storage::Database &database, const query::CancelToken &) -> Result<query::ToReissue> {
            if (auto may = path.isEmpty() ? Result<void>() : mayWriteTo(path, isFolder); !may)
                return may.error();
            return query::certificatesToReissue(database, people, terms.year(), terms.asOf);
        },
        [this, next = std::move(next)](const Result<query::ToReissue> &found) {
            setBusy(false);
            const auto entered = [this, next](const Result<edit::ChangeSet> &done) {
                m_handingOut = false;
                if (!done)
                    return m_message->say(State::Bad, words::errorText(done.error()));
                next();
                m_terms->setIssuedAgain();
            };
            if (!found)
                entered(found.error());
            else if (found.value().awards.empty())
                entered(edit::ChangeSet());
            else
                m_workspace.submit(edit::reissueCertificates(found.value().awards, found.value().whose), this, entered);
        });
}

void ReportsPage::openLetterhead()
{
    m_workspace.read<QStringList>(
        this,
        [](storage::Database &database, const query::CancelToken &) {
            return query::settingValues(database, LetterheadDialog::settings());
        },
        [this](const Result<QStringList> &values) {
            if (values)
                (new LetterheadDialog(m_workspace, values.value(), this))->open();
            else
                m_message->say(State::Bad, words::errorText(values.error()));
        });
}

void ReportsPage::copyAsText()
{
    QGuiApplication::clipboard()->setText(report::plainText(m_paper.document));
    m_message->say(State::Good, tr("The report is on the clipboard as text."));
}

void ReportsPage::askWhereToSaveTable()
{
    m_files.choose(
        this,
        {.kind = FileRequest::Kind::Save,
         .title = tr("Save as table"),
         .folder = m_settings.value(Setting::LastFolder).toString(),
         .suggested = m_paper.fileName + QStringLiteral(".xlsx"),
         .suffix = QStringLiteral("xlsx"),
         .filters = {tr("Excel workbook (*.xlsx)"), tr("CSV files (*.csv)")}},
        [this, table = m_paper.table](const QString &path) {
            m_settings.setValue(Setting::LastFolder, QFileInfo(path).path());
            m_workspace.read<int>(
                this,
                [table, path](storage::Database &, const query::CancelToken &) { return writeTable(table, path); },
                [this, path](const Result<int> &rows) {
                    if (rows)
                        m_message->say(State::Good, tr("Written to %1.").arg(path));
                    else
                        m_message->say(State::Bad, words::errorText(rows.error()));
                });
        });
}

void ReportsPage::askForForm()
{
    auto *dialog = new OwnFormDialog(m_workspace, m_settings, m_files, m_scope->chosen(), this);
    connect(dialog, &OwnFormDialog::ordered, this, &ReportsPage::fillForms);
    dialog->open();
}

void ReportsPage::fillForms(const exchange::FormOrder &order)
{
    m_filling = std::make_shared<query::CancelToken>();
    const TaskList::Id task = m_tasks.start(tr("Filling in %n forms", nullptr, int(order.people.size())),
                                            [token = m_filling] { token->cancel(); });
    auto done = std::make_shared<std::atomic<int>>(0);
    m_tasks.follow(task, [done, all = double(order.people.size())] { return *done / all; });
    const auto writing = m_workspace.reads().run<QStringList>(
        [order, done, plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &token) {
            return exchange::fillForms(order, database, *plans, [&](int count, int) {
                *done = count;
                return !token.isCancelled();
            });
        },
        m_filling);
    // The list of tasks outlives the page.
    whenDone(writing, &m_tasks, [tasks = &m_tasks, task](const Result<QStringList> &) { tasks->finish(task); });
    whenDone(writing, this,
             [this, folder = order.folder](const Result<QStringList> &files) { tellWritten(files, folder); });
}

/// All that are chosen, in the order of the list.
void ReportsPage::print()
{
    if (!m_pages || m_printing)
        return;
    std::vector<Key> keys = m_scope->chosen();
    if (keys.empty())
        keys = {m_inView};
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(report::pageOrientation(m_pages->orientation()));
    printer->setFullPage(true);
    printer->setDocName(suggestedName());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool numbered = m_terms->givesNumbers();
    const bool again = m_terms->issuesAgain();
    connect(dialog, &QDialog::accepted, this, [this, printer, numbered, again, load = loader(numbered), keys] {
        const auto printAll = [this, printer, load, keys] { printOn(printer, load, keys); };
        if (numbered) // only now: a number is given for good
            handOutThen(keys, {}, printAll);
        else if (again)
            issueAgainThen(keys, {}, printAll);
        else
            printAll();
    });
    dialog->open();
}

void ReportsPage::printOn(const std::shared_ptr<QPrinter> &printer, const report::PaperLoader &load,
                          const std::vector<Key> &keys)
{
    if (m_printing)
        return;
    m_printing = new PrintJob(m_workspace.reads(), m_painter, keys, load, printer, this);
    m_printTask = m_tasks.start(tr("Printing %n reports", nullptr, int(keys.size())), [job = QPointer(m_printing)] {
        if (job)
            job->cancel();
    });
    connect(m_printing, &PrintJob::progressed, this,
            [this](int done, int all) { m_tasks.setProgress(m_printTask, double(done) / all); });
    connect(m_printing, &PrintJob::finished, this, &ReportsPage::printed);
    m_print->setEnabled(false);
    m_printing->start();
}

void ReportsPage::printed(const Result<int> &pages)
{
    m_tasks.finish(std::exchange(m_printTask, 0));
    std::exchange(m_printing, nullptr)->deleteLater();
    m_print->setEnabled(m_pages != nullptr);
    if (pages)
        m_message->say(State::Good, tr("%n pages were sent to the printer.", nullptr, pages.value()));
    else if (pages.error().code == ErrorCode::OutputFailed)
        m_message->say(State::Bad, tr("The printer did not answer. Check that it is on, or save a PDF."));
    else if (pages.error().code != ErrorCode::Cancelled)
        m_message->say(State::Bad, words::errorText(pages.error()));
}

} // namespace kz
