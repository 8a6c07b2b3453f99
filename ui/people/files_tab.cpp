#include "ui/people/files_tab.h"

#include "models/exchange/attached_file.h"
#include "models/words/words.h"
#include "ui/files/attachment_dialog.h"
#include "ui/files/copy_opener.h"
#include "ui/files/file_intake.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QFileInfo>

namespace kz {

namespace {

QString belongsTo(const query::AttachmentLine &line)
{
    if (line.appliedOn.isValid())
        return FilesTab::tr("Application of %1").arg(words::dayText(line.appliedOn));
    if (!line.evidence)
        return FilesTab::tr("The person");
    const QString day = words::dayText(line.evidence->day);
    if (line.evidence->kind == EvidenceKind::LogEntry)
        return FilesTab::tr("Log entry of %1").arg(day);
    //: A rating form and its day
    return FilesTab::tr("%1 of %2").arg(words::pick(line.evidence->toolJa, line.evidence->toolEn), day);
}

} // namespace

FilesTab::FilesTab(items::Workspace &workspace, Settings &settings, FileChooser &files, FileOpener &opener,
                   QWidget *parent)
    : PersonTab(workspace, parent), m_files(files), m_intake(new FileIntake(workspace, files, this)),
      m_copies(new CopyOpener(workspace, opener, this)),
      m_model(new LineTableModel({tr("File name"), tr("What it is"), tr("Kind of file"), tr("Size"), tr("Added on"),
                                  tr("Belongs to"), tr("Note")},
                                 this)),
      m_table(new TableView(QStringLiteral("person.files"), settings)),
      m_add(action("plus", tr("Add a file…"), &FilesTab::add)), m_open(action("eye", tr("Open"), &FilesTab::open)),
      m_save(action("save", tr("Save as…"), &FilesTab::saveAs)),
      m_change(action("edit", tr("Change…"), &FilesTab::change)),
      m_remove(action("delete", tr("Remove"), &FilesTab::remove))
{
    setAcceptDrops(true);
    m_table->setModel(m_model);
    m_table->setStandardWidths({23, 12, 10, 6, 9, 14, 14});
    m_table->setAccessibleName(tr("Files"));
    m_open->setToolTip(tr("Opens a copy that can only be read"));
    m_add->setObjectName(QStringLiteral("add-file"));
    m_add->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(Qt::Key_Delete);
    for (QAction *one : {m_add, m_remove})
        one->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add); // also while there is none, and no table
    m_table->addAction(m_remove);
    auto *empty
        = new EmptyState(QStringLiteral("file"), tr("No files yet"),
                         tr("Case reports, copies of certificates and scans stand here. Drop them on this page, "
                            "or choose one. Names and numbers of patients must not be in them."));
    empty->offer(m_add);
    layOut(layOutContent(), empty);

    connect(m_intake, &FileIntake::failed, this, &PersonTab::failed);
    connect(m_copies, &CopyOpener::failed, this, &PersonTab::failed);
    connect(m_copies, &CopyOpener::told, this, &PersonTab::told);
    connect(&workspace, &items::Workspace::rightsChanged, this, &FilesTab::refreshActions);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesTab::refreshActions);
    connect(m_table, &TableView::rowActivated, m_open, &QAction::trigger);
    refreshActions();
}

QAction *FilesTab::action(const char *icon, const QString &text, void (FilesTab::*done)())
{
    auto *made = new QAction(lineIcon(QString::fromLatin1(icon)), text, this);
    connect(made, &QAction::triggered, this, [this, done] {
        Q_EMIT told({});
        (this->*done)();
    });
    return made;
}

QWidget *FilesTab::layOutContent()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    for (QAction *one : {m_add, m_open, m_save, m_change, m_remove})
        buttons->addWidget(new ActionButton(one));
    buttons->addStretch();
    auto *hint = new TextLabel(tr("Drop files here to add them: PDF, PNG, JPEG, text, Word or Excel, each up to %1 MB.")
                                   .arg(mostAttachedBytes / mebibyte),
                               TextSize::Caption);
    hint->setTone(ThemeRole::Muted);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    return content;
}

QWidget *FilesTab::firstFocus()
{
    return m_table;
}

void FilesTab::ask()
{
    read<query::Attachments>(
        [about = subject()](storage::Database &database, const query::CancelToken &) {
            return query::attachments(database, about.person, about.asOf);
        },
        [this](const query::Attachments &files) { setFiles(files); });
}

void FilesTab::setFiles(const query::Attachments &files)
{
    m_known = files;
    std::vector<Line> lines;
    for (const query::AttachmentLine &line : files.lines) {
        const Attachment &attachment = line.attachment;
        lines.push_back({.key = attachment.id,
                         .cells = {{.text = attachment.name, .toolTip = attachment.name},
                                   {.text = words::enumText(attachment.kind)},
                                   {.text = words::enumText(attachment.media)},
                                   {.text = fileSizeText(attachment.size), .order = attachment.size, .isFigure = true},
                                   {.text = words::dayText(attachment.addedOn), .order = attachment.addedOn},
                                   {.text = belongsTo(line)},
                                   {.text = attachment.note.simplified(), .toolTip = attachment.note}}});
    }
    setEmpty(lines.empty());
    m_model->setLines(std::move(lines));
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
    else if (!current() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    refreshActions();
}

const query::AttachmentLine *FilesTab::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    const auto found = std::ranges::find(m_known.lines, m_model->line(row).key,
                                         [](const query::AttachmentLine &line) { return line.attachment.id; });
    return found == m_known.lines.end() ? nullptr : &*found;
}

void FilesTab::refreshActions()
{
    const bool any = current() != nullptr;
    const QString refused = refusal(edit::Grant::Attach);
    allow(m_add, refused);
    allow(m_change, refused, any);
    allow(m_remove, refused, any);
    m_open->setEnabled(any);
    m_save->setEnabled(any);
}

void FilesTab::add()
{
    m_intake->choose({.person = subject().person});
}

void FilesTab::change()
{
    (new AttachmentDialog(workspace(), current()->attachment, {}, m_known.whose, this))->open();
}

void FilesTab::remove()
{
    workspace().submit(edit::removeAttachment(current()->attachment.id, m_known.whose), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               Q_EMIT failed(done.error());
                       });
}

void FilesTab::open()
{
    m_copies->open(current()->attachment);
}

void FilesTab::saveAs()
{
    const Attachment attachment = current()->attachment;
    FileRequest request;
    request.kind = FileRequest::Kind::Save;
    request.title = tr("Save as");
    request.suggested = outsideName(attachment);
    request.suffix = QFileInfo(request.suggested).suffix();
    m_files.choose(this, request, [this, attachment](const QString &path) { write(attachment, path); });
}

void FilesTab::write(const Attachment &attachment, const QString &path)
{
    using Done = std::monostate;
    workspace().read<Done>(
        this,
        [hash = attachment.hash, path](storage::Database &database, const query::CancelToken &) -> Result<Done> {
            const auto bytes = query::attachedBytes(database, hash);
            if (!bytes)
                return bytes.error();
            const auto done = exchange::writeAttached(bytes.value(), path);
            return done ? Result<Done>(Done()) : done.error();
        },
        [this](const Result<Done> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
}

void FilesTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_add->isEnabled() && !FileIntake::filesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT told({});
    m_intake->take({.person = subject().person}, FileIntake::filesIn(event->mimeData()));
}

bool FilesTab::select(Key record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_table->selectRow(row);
    return true;
}

} // namespace kz
