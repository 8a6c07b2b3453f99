#include "ui/administration/export_dialog.h"

#include "models/words/words.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>

namespace kz {

namespace {

constexpr int mostNames = 8;
constexpr int workbook = -1; ///< among the encodings of CSV

} // namespace

ExportDialog::ExportDialog(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_files(files)
{
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("What to export"));
    for (const auto &entry : EnumTable<exchange::ImportKind>::entries)
        if (exchange::isExportable(entry.value))
            m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_format = new QComboBox;
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("Excel workbook (.xlsx)"), workbook);
    for (const auto encoding : {exchange::TextEncoding::Utf8, exchange::TextEncoding::Cp932})
        //: %1: UTF-8 or Shift_JIS
        m_format->addItem(tr("CSV file, %1").arg(words::enumText(encoding)), int(encoding));
    m_substitute = new QCheckBox(tr("Write look-alikes for characters the encoding lacks"));
    m_substitute->setEnabled(false);
    m_issue = new IssueLabel(m_format);
    m_told = new TextLabel(TextSize::Caption);
    m_told->setTone(ThemeRole::Muted);
    m_told->setWordWrap(true);
    m_told->setText(
        tr("A workbook and UTF-8 keep every name and open in Excel. CP932 is for programs that know nothing else. "
           "What is past (former employments, affiliations and numbers of beds) is not exported."));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        m_substitute->setEnabled(m_format->currentData().toInt() == int(exchange::TextEncoding::Cp932));
        m_issue->clear();
    });
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    rows->addRow(tr("What to export"), m_kind);
    rows->addRow(tr("Format"), m_format);
    rows->addRow(QString(), m_substitute);
    auto *buttons = new QDialogButtonBox;
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addLayout(rows);
    column->addWidget(m_issue);
    column->addWidget(m_told);
    column->addWidget(buttons);
    resize(480, sizeHint().height());
}

ExportDialog::~ExportDialog()
{
    if (m_running)
        m_running->cancel();
}

void ExportDialog::choose()
{
    FileRequest request;
    request.kind = FileRequest::Kind::Save;
    request.title = tr("Export");
    const bool book = m_format->currentData().toInt() == workbook;
    request.suffix = book ? QStringLiteral("xlsx") : QStringLiteral("csv");
    request.suggested = m_kind->currentText() + u'.' + request.suffix;
    request.filters = {book ? tr("Excel workbook (*.xlsx)") : tr("CSV files (*.csv)")};
    m_files.choose(this, request, [this](const QString &path) { write(path); });
}

void ExportDialog::write(const QString &path)
{
    m_issue->clear();
    m_export->setEnabled(false);
    exchange::CsvFormat format;
    if (const int encoding = m_format->currentData().toInt(); encoding != workbook)
        format.encoding = exchange::TextEncoding(encoding);
    if (m_substitute->isEnabled() && m_substitute->isChecked())
        format.unmappable = exchange::Unmappable::Substitute;
    m_running = m_workspace.read<exchange::Exported>(
        this,
        [kind = exchange::ImportKind(m_kind->currentData().toInt()), path, format](storage::Database &database,
                                                                                   const query::CancelToken &token) {
            return exchange::exportTable(kind, path, format, database,
                                         [&token](double) { return !token.isCancelled(); });
        },
        [this, path](const Result<exchange::Exported> &done) {
            m_export->setEnabled(true);
            tell(done, path);
        });
}

void ExportDialog::tell(const Result<exchange::Exported> &done, const QString &path)
{
    if (!done) {
        QStringList told{words::errorText(done.error())};
        QStringList names;
        for (const Issue &issue : done.error().issues)
            if (issue.code == IssueCode::NotMappable && names.size() < mostNames)
                //: %1: the characters, %2: the row of the file, %3: the person or site it is about
                names.append(tr("%1 (row %2, %3)")
                                 .arg(issue.arguments.value(0), issue.arguments.value(2), issue.arguments.value(3)));
        if (!names.isEmpty())
            told = {tr("Nothing was written: the encoding lacks %1. Choose UTF-8, or let look-alikes be written.")
                        .arg(words::listText(names))};
        m_issue->say(told.join(u' '));
        return;
    }
    m_told->setText(tr("%n rows are in %1.", nullptr, int(done.value().rows)).arg(QFileInfo(path).fileName()));
    Q_EMIT exported(path, done.value().rows);
}

} // namespace kz
