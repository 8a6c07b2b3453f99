#include "ui/reports/own_form_dialog.h"

#include "models/words/words.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

namespace kz {

namespace {

QString inBraces(const QString &name)
{
    return QStringLiteral("{{%1}}").arg(name);
}

/// Every placeholder, to be looked up and copied into the form.
QStandardItemModel *placeholderModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    const auto add = [model](const QString &japanese, const QString &english, const QString &meaning) {
        QList<QStandardItem *> row;
        for (const QString &text : {japanese, english, meaning}) {
            row.append(new QStandardItem(text));
            row.back()->setEditable(false);
        }
        model->appendRow(row);
    };
    for (const exchange::FormName &name : exchange::formNames())
        add(inBraces(QString::fromUtf8(name.japanese)), inBraces(QString::fromUtf8(name.english)),
            exchange::meaningOf(name));
    for (const QString &what : exchange::formNamesOfRequirements())
        add({}, inBraces(QStringLiteral("req:CODE:") + what), exchange::meaningOfRequirement(what));
    model->setHorizontalHeaderLabels(
        {OwnFormDialog::tr("In Japanese"), OwnFormDialog::tr("In English"), OwnFormDialog::tr("Stands for")});
    return model;
}

} // namespace

OwnFormDialog::OwnFormDialog(items::Workspace &workspace, Settings &settings, FileChooser &files,
                             std::vector<Key> people, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_settings(settings), m_files(files), m_people(std::move(people))
{
    setWindowTitle(tr("Fill in a form of your own"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new TextLabel(TextSize::Body);
    intro->setWordWrap(true);
    intro->setText(tr("Write placeholders into the cells of your own Excel form, such as {{name}}. Each of the %n "
                      "people gets a copy with their values; layout and print settings stay.",
                      nullptr, int(m_people.size())));
    m_path = new QLineEdit;
    m_path->setReadOnly(true);
    m_path->setAccessibleName(tr("Form"));
    m_path->setPlaceholderText(tr("No form chosen"));
    auto *choose = new QPushButton(tr("Choose form…"));
    connect(choose, &QPushButton::clicked, this, &OwnFormDialog::chooseForm);
    m_issue = new IssueLabel(m_path);
    m_told = new TextLabel(TextSize::Caption);
    m_told->setTone(ThemeRole::Muted);
    m_told->setWordWrap(true);
    m_told->setText(tr("CODE is the code of a requirement, as the ladder or programme shows it. Select a row and copy "
                       "it with Ctrl+C."));
    auto *table = new TableView(QStringLiteral("placeholders"), settings);
    table->setAccessibleName(tr("Placeholders"));
    table->setModel(placeholderModel(this));
    table->setSortingEnabled(false);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setStandardWidths({16, 20});
    auto *buttons = new QDialogButtonBox;
    m_fill = buttons->addButton(tr("Fill in…"), QDialogButtonBox::AcceptRole);
    m_fill->setEnabled(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnFormDialog::chooseFolder);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::inside);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(intro);
    column->addLayout(line);
    column->addWidget(m_issue);
    column->addWidget(table, 1);
    column->addWidget(m_told);
    column->addWidget(buttons);
    choose->setFocus();
    resize(640, 560);
}

OwnFormDialog::~OwnFormDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void OwnFormDialog::chooseForm()
{
    m_files.choose(this,
                   {.title = tr("Choose form"),
                    .folder = m_settings.value(Setting::LastFolder).toString(),
                    .filters = {tr("Excel workbook (*.xlsx)")}},
                   [this](const QString &path) { look(path); });
}

void OwnFormDialog::look(const QString &path)
{
    m_form = path;
    m_path->setText(QFileInfo(path).fileName());
    m_path->setToolTip(path);
    m_fill->setEnabled(false);
    m_issue->clear();
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Look>(
        this,
        [path](storage::Database &database, const query::CancelToken &) -> Result<Look> {
            const auto form = exchange::FormTemplate::open(path);
            if (!form)
                return form.error();
            const auto unknown = exchange::unknownPlaceholders(*form.value(), database);
            if (!unknown)
                return unknown.error();
            return Look{int(form.value()->placeholders().size()), unknown.value()};
        },
        [this](const Result<Look> &found) { showLook(found); });
}

void OwnFormDialog::showLook(const Result<Look> &found)
{
    if (!found) {
        m_issue->say(words::errorText(found.error()));
        return;
    }
    if (found.value().placeholders == 0)
        m_issue->say(tr("This workbook has no placeholders: write some into its cells first."));
    else if (!found.value().unknown.isEmpty())
        m_issue->say(tr("Nobody knows %1. Mend it in the form, then choose the form again.")
                         .arg(words::listText(found.value().unknown)));
    else
        m_issue->say(tr("%n placeholders found.", nullptr, found.value().placeholders), State::Good);
    m_fill->setEnabled(found.value().placeholders > 0 && found.value().unknown.isEmpty());
}

void OwnFormDialog::chooseFolder()
{
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Folder,
                    .title = tr("Folder for the filled forms"),
                    .folder = m_settings.value(Setting::LastFolder).toString()},
                   [this](const QString &folder) {
                       m_settings.setValue(Setting::LastFolder, folder);
                       Q_EMIT ordered({m_form, folder, m_people, m_workspace.asOf(), m_workspace.clock().today()});
                       accept();
                   });
}

} // namespace kz
