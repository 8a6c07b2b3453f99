#pragma once

#include "models/domain/application.h"
#include "models/edit/attachment_actions.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kz {

/// What files that are added are, or what one that is there is called and is.
class AttachmentDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Adds files to what `about` belongs to; without files it changes `about`, which is stored. `whose` is the
    /// person's name; `documents`: of an application, which of them a file may be.
    AttachmentDialog(items::Workspace &workspace, Attachment about, std::vector<edit::AttachedFile> files,
                     const QString &whose, QWidget *parent = nullptr,
                     const std::vector<WorkflowDocument> &documents = {});

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    /// Only one can be given another name.
    bool isOne() const { return m_files.size() <= 1; }
    Attachment entered() const;

    items::Workspace &m_workspace;
    Attachment m_about;
    std::vector<edit::AttachedFile> m_files;
    QString m_whose;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_document; ///< the code
    QPlainTextEdit *m_note;
};

} // namespace kz
