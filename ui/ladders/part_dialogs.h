#pragma once

#include "models/edit/action.h"
#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/form_dialog.h"

class QAction;
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
    void addHead(const char *table, const QString &newOne, const QString &remove,
                 const std::vector<std::pair<Key, QString>> &parts);
    /// Fills the fields with the one that is chosen.
    void showPart();
    virtual void fill() = 0;
    /// All that stands in the fields; another one is not shown over what was written.
    virtual QStringList written() const;
    /// What takes the part away; an error says why it cannot be.
    virtual edit::Action removing() const = 0;
    /// In words, why it cannot be taken away; empty: it can.
    virtual QString keptFor() const { return {}; }
    Key part() const; ///< 0: a new one
    QString partTitle() const;

    items::Workspace &m_workspace;
    query::SheetPtr m_sheet;
    QComboBox *m_which;
    QLineEdit *m_code;
    QLineEdit *m_ja;
    QLineEdit *m_en;

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void chooseAnother(int index);
    void remove();

    QPushButton *m_remove = nullptr;
    QStringList m_filled; ///< what stood in the fields before anything was written
    int m_shown = 0;      ///< index of the one shown
    QAction *m_leave = nullptr;
    int m_wanted = -1; ///< index of the one that was chosen over what is written
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
    QStringList written() const override;
    edit::Action removing() const override;
    QString keptFor() const override;

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
    QStringList written() const override;
    edit::Action removing() const override;

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
