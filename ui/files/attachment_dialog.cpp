#include "ui/files/attachment_dialog.h"

#include "models/words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace kz {

namespace {

constexpr int noteLines = 3;

/// What a file most often is, by its name: what is offered first.
AttachmentKind usualKind(const QString &name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    if (suffix == QStringLiteral("docx") || suffix == QStringLiteral("txt"))
        return AttachmentKind::CaseReport;
    return suffix == QStringLiteral("xlsx") ? AttachmentKind::Other : AttachmentKind::Scan;
}

QString namesOf(const std::vector<edit::AttachedFile> &files)
{
    QStringList names;
    for (const edit::AttachedFile &file : files)
        names.append(file.name);
    return words::listText(names);
}

} // namespace

AttachmentDialog::AttachmentDialog(items::Workspace &workspace, Attachment about, std::vector<edit::AttachedFile> files,
                                   const QString &whose, QWidget *parent,
                                   const std::vector<WorkflowDocument> &documents)
    : FormDialog(files.empty() ? tr("File of %1").arg(whose) : tr("Add to the files of %1").arg(whose),
                 files.empty() ? tr("Save") : tr("Add"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_about(std::move(about)), m_files(std::move(files)), m_whose(whose),
      m_name(new QLineEdit), m_kind(new QComboBox), m_document(new QComboBox), m_note(new QPlainTextEdit(m_about.note))
{
    for (const auto &entry : EnumTable<AttachmentKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    const AttachmentKind kind = m_files.empty() ? m_about.kind : usualKind(m_files.front().name);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_name->setText(m_files.empty() ? m_about.name : m_files.front().name);
    m_name->setMinimumWidth(m_name->fontMetrics().averageCharWidth() * 50);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 2 * (m_note->frameWidth() + 4));
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("attachment", column), control, required);
    };
    add("name", m_name, true);
    add("kind", m_kind, true);
    m_document->addItem(tr("None of them"), QString());
    for (const WorkflowDocument &document : documents)
        m_document->addItem(words::pick(document.titleJa, document.titleEn), document.code);
    add("document", m_document);
    setFieldVisible(QStringLiteral("document"), !documents.empty());
    add("note", m_note);
    if (!isOne()) {
        setFieldVisible(QStringLiteral("name"), false);
        setNote(tr("%n files: %1", nullptr, int(m_files.size())).arg(namesOf(m_files)));
    }
}

Attachment AttachmentDialog::entered() const
{
    Attachment attachment = m_about;
    attachment.name = m_name->text().trimmed();
    attachment.kind = AttachmentKind(m_kind->currentData().toInt());
    if (m_document->count() > 1)
        attachment.document = m_document->currentData().toString();
    attachment.note = m_note->toPlainText().trimmed();
    return attachment;
}

std::vector<Issue> AttachmentDialog::issues() const
{
    // The rest is the file's own and is looked at where it is stored.
    auto found = validate(entered());
    std::erase_if(found, [this](const Issue &issue) {
        return issue.field != QStringLiteral("note") && (!isOne() || issue.field != QStringLiteral("name"));
    });
    return found;
}

void AttachmentDialog::submit()
{
    const Attachment wanted = entered();
    if (m_files.empty()) {
        m_workspace.submit(edit::saveAttachment(wanted.id, wanted.name, wanted.kind, wanted.note, m_whose), this,
                           answered());
        return;
    }
    std::vector<edit::AttachedFile> files = m_files; // kept, for it may be refused and tried again
    if (isOne())
        files.front().name = wanted.name;
    m_workspace.submit(edit::addAttachments(wanted, std::move(files), m_whose), this, answered());
}

} // namespace kz
