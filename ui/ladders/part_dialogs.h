#pragma once

#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kz {

class RowsEditor;

/// The levels of a draft, lowest first.
class LevelsDialog : public FormDialog
{
    Q_OBJECT
public:
    LevelsDialog(items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;
    void showEvent(QShowEvent *event) override;

private:
    std::vector<Level> entered() const;

    items::Workspace &m_workspace;
    query::SheetPtr m_sheet;
    RowsEditor *m_rows;
};

/// One of several parts of a draft, or a new one: what scales and forms have in common.
class VersionPartDialog : public FormDialog
{
    Q_OBJECT
public:
    VersionPartDialog(const QString &title, items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent);

protected:
    /// For the constructor: which one, then code and titles.
    void addHead(const char *table, const QString &newOne, const std::vector<std::pair<Key, QString>> &parts);
    virtual void fill() = 0;
    Key part() const; ///< 0: a new one

    items::Workspace &m_workspace;
    query::SheetPtr m_sheet;
    QComboBox *m_which;
    QLineEdit *m_code;
    QLineEdit *m_ja;
    QLineEdit *m_en;
};

/// A scale with its steps, the lowest first.
class ScaleDialog : public VersionPartDialog
{
    Q_OBJECT
public:
    ScaleDialog(items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;
    void fill() override;

private:
    Scale entered() const;
    std::vector<ScaleStep> steps() const;

    RowsEditor *m_steps;
};

/// A form to rate with: its scale and its items.
class ToolDialog : public VersionPartDialog
{
    Q_OBJECT
public:
    ToolDialog(items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;
    void fill() override;

private:
    Tool entered() const;
    void chooseItems();
    void sayItems();

    QComboBox *m_scale;
    QLineEdit *m_commentUpTo;
    QLineEdit *m_minimumRaters;
    QPushButton *m_choose;
    std::vector<Key> m_items;
};

} // namespace kz
