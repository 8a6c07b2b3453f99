#pragma once

#include "models/exchange/book_sheet.h"
#include "models/exchange/ladder_sheet.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace kz {

class ChoiceChips;
class TextLabel;

/// A ladder that stands in an Excel sheet, shown as it was understood before it is taken in as a draft: which sheet,
/// what the cells are, what it is called. What was understood wrongly is mended in the draft afterwards.
class LadderSheetDialog : public FormDialog
{
    Q_OBJECT
public:
    LadderSheetDialog(items::Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~LadderSheetDialog() override;

Q_SIGNALS:
    void made(Key draft);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    struct Read {
        QStringList sheets;
        QString sheet;
        exchange::LadderSheet ladder;
    };
    void read(const QString &sheet);
    void showRead(const Result<Read> &read);
    void fillTree();
    Framework entered() const;

    items::Workspace &m_workspace;
    QString m_path;
    exchange::LadderSheet m_ladder;
    std::optional<Error> m_refusal; ///< why nothing was understood
    QComboBox *m_sheet;
    ChoiceChips *m_cells;
    QTreeWidget *m_tree;
    QLineEdit *m_title;
    QLineEdit *m_code;
    QLineEdit *m_label;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz
