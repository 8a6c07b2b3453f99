#include "ui/administration/framework_import_dialog.h"

#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"
#include "models/words/finding_text.h"
#include "models/words/short_text.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace kz {

FrameworkImportDialog::FrameworkImportDialog(items::Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_said(new TextLabel(TextSize::Body)), m_code(new QLineEdit),
      m_label(new QLineEdit), m_table(new QTableView), m_issue(new IssueLabel(m_label)), m_import(nullptr)
{
    setWindowTitle(tr("Take in a framework"));
    setAttribute(Qt::WA_DeleteOnClose);
    using Report = items::RowsModel<Told>;
    m_report = new Report({Report::text(tr("Place"), [](const Told &told) { return told.place; }),
                           Report::text(tr("What"), [](const Told &told) { return told.words; })},
                          this);
    layOut();
    read(path);
}

FrameworkImportDialog::~FrameworkImportDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void FrameworkImportDialog::layOut()
{
    m_said->setWordWrap(true);
    m_said->setText(tr("The file is being read."));
    m_code->setAccessibleName(tr("Code"));
    m_label->setAccessibleName(tr("Version"));
    m_table->setModel(m_report);
    m_table->setAccessibleName(tr("What was mended, and what differs"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 16 * fontMetrics().averageCharWidth() + 2 * space::groups);
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    rows->addRow(tr("Code"), m_code);
    rows->addRow(tr("Version"), m_label);
    auto *buttons = new QDialogButtonBox;
    m_import = buttons->addButton(tr("Take in as a draft"), QDialogButtonBox::AcceptRole);
    m_import->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FrameworkImportDialog::import);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addWidget(m_said);
    column->addLayout(rows);
    column->addWidget(m_table, 1);
    column->addWidget(m_issue);
    column->addWidget(buttons);
    resize(640, 480);
}

void FrameworkImportDialog::read(const QString &path)
{
    m_reading = m_workspace.read<Read>(
        this,
        [path](storage::Database &database, const query::CancelToken &) -> Result<Read> {
            auto draft = exchange::readFrameworkFile(path);
            if (!draft)
                return draft.error();
            Read read{.draft = std::move(draft).value(), .differences = {}};
            const auto newest = exchange::versionCalled(database, read.draft.pack.framework.code, {});
            if (!newest)
                return read; // the file does not have it yet
            const auto own = exchange::loadDraft(database, newest.value());
            if (!own)
                return own.error();
            read.isKnown = true;
            read.differences = exchange::differences(own.value().pack, read.draft.pack);
            return read;
        },
        [this](const Result<Read> &read) {
            if (read)
                return showRead(read.value());
            m_said->clear();
            m_issue->say(words::errorText(read.error()));
        });
}

void FrameworkImportDialog::showRead(const Read &read)
{
    m_draft = read.draft;
    const exchange::Pack &pack = m_draft.pack;
    m_code->setText(pack.framework.code);
    m_label->setText(pack.version.label);
    QStringList holds{tr("%n items", nullptr, int(pack.items.size())),
                      tr("%n levels", nullptr, int(pack.levels.size())),
                      tr("%n scales", nullptr, int(pack.scales.size())),
                      tr("%n links to other items", nullptr, int(m_draft.associations.size()))};
    QStringList said{
        tr("%1: %2.").arg(words::pick(pack.framework.titleJa, pack.framework.titleEn), words::listText(holds))};
    said << (m_draft.mended > 0 ? tr("%n places were mended.", nullptr, int(m_draft.mended))
                                : tr("Nothing had to be mended."));
    if (read.isKnown)
        said << tr("The file has this framework; beside its newest version %n records differ.", nullptr,
                   int(read.differences.size()));
    m_said->setText(said.join(u' '));
    std::vector<Told> told;
    for (const exchange::DraftFinding &finding : m_draft.findings)
        told.push_back({finding.place, words::findingText(finding.what, finding.arguments)});
    for (const exchange::FrameworkDifference &one : read.differences) {
        using Kind = exchange::FrameworkDifference::Kind;
        //: %1: item, rule, level …; %2: its title
        const QString text = one.kind == Kind::Added ? tr("New %1: %2")
            : one.kind == Kind::Removed              ? tr("No longer there, %1: %2")
                                                     : tr("Other %1: %2");
        told.push_back(
            {one.code,
             words::filled(text,
                           {words::recordText(one.table), words::shortText(words::pick(one.titleJa, one.titleEn))})});
    }
    m_report->setRows(std::move(told));
    m_import->setEnabled(m_workspace.may(edit::Grant::ManageFrameworks));
    m_import->setFocus();
}

void FrameworkImportDialog::import()
{
    m_issue->clear();
    m_draft.pack.framework.code = m_code->text().trimmed();
    m_draft.pack.version.label = m_label->text().trimmed();
    m_import->setEnabled(false);
    m_workspace.submit(exchange::importFramework(m_draft), this, [this](const Result<edit::ChangeSet> &done) {
        m_import->setEnabled(true);
        if (!done)
            return m_issue->say(words::errorText(done.error()));
        Q_EMIT imported(tr("Taken in as a draft: %1. Ctrl+Z takes it back.")
                            .arg(words::pick(m_draft.pack.framework.titleJa, m_draft.pack.framework.titleEn)));
        accept();
    });
}

} // namespace kz
