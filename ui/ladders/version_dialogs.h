#pragma once

#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace kz {

class DayField;
class ProfessionButton;

/// A ladder, curriculum or programme of one's own, with a first draft that is opened for writing.
class NewFrameworkDialog : public FormDialog
{
    Q_OBJECT
public:
    NewFrameworkDialog(items::Workspace &workspace, bool ladder, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(Key draft);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    Framework entered() const;

    items::Workspace &m_workspace;
    QComboBox *m_kind;
    QLineEdit *m_ja;
    QLineEdit *m_en;
    ProfessionButton *m_professions;
    QLineEdit *m_code;
    QLineEdit *m_label;
};

/// A new draft with everything of a version.
class CopyVersionDialog : public FormDialog
{
    Q_OBJECT
public:
    CopyVersionDialog(items::Workspace &workspace, const query::FrameworkLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(Key draft);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    items::Workspace &m_workspace;
    query::FrameworkLine m_line;
    QLineEdit *m_label;
};

/// From when a draft is in force, and whether the version before it ends then.
class AdoptVersionDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `former`: the version in force now; null: none.
    AdoptVersionDialog(items::Workspace &workspace, const query::FrameworkLine &line,
                       const query::FrameworkLine *former, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    items::Workspace &m_workspace;
    query::FrameworkLine m_line;
    DayField *m_day;
    QCheckBox *m_retire;
};

/// The last day a version is in force.
class RetireVersionDialog : public FormDialog
{
    Q_OBJECT
public:
    RetireVersionDialog(items::Workspace &workspace, const query::FrameworkLine &line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    items::Workspace &m_workspace;
    query::FrameworkLine m_line;
    DayField *m_day;
};

/// "Ladder, version 2", as journal and Undo name it.
QString versionName(const query::FrameworkLine &line);

} // namespace kz
