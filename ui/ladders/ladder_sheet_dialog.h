#pragma once

#include "models/exchange/book_sheet.h"
#include "models/exchange/ladder_sheet.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace kz {

class ChoiceChips;
class ProfessionButton;
class TextLabel;

/// A ladder that stands in an Excel sheet, shown as it was understood before it is taken in as a draft: which sheet or
/// sheets, where the levels stand, what the cells are, what it is called. What was understood wrongly is mended here:
/// texts in place, depth by Alt+Right and Alt+Left, Del leaves a line out. From then on the sheet is read anew only
/// when that is asked for, for it would take the mending away.
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
        std::optional<Error> refusal; ///< why the sheet is no ladder
    };
    QWidget *makePlace();
    QWidget *makeTree();
    void read();
    void shift(int by);
    void leaveOut();
    void edited(QTreeWidgetItem *item, int column);
    void setMended(bool mended);
    void showRead(const Result<Read> &read);
    void fillTree();
    void showAgainAt(size_t row);
    Framework entered() const;

    items::Workspace &m_workspace;
    QString m_path;
    exchange::LadderSheet m_ladder;
    QWidget *m_reader = nullptr; ///< what says how the sheet is read
    QWidget *m_place = nullptr;
    QAction *m_again = nullptr;
    QString m_proposed;  ///< title, while nobody has typed another
    bool m_stale = true; ///< what is shown is of another reading than what is chosen
    QComboBox *m_sheet;
    QCheckBox *m_allSheets;
    QComboBox *m_direction;
    QSpinBox *m_headLine;
    QSpinBox *m_firstColumn;
    ChoiceChips *m_cells;
    QTreeWidget *m_tree;
    QLineEdit *m_title;
    ProfessionButton *m_professions;
    QLineEdit *m_code;
    QLineEdit *m_label;
    std::shared_ptr<query::CancelToken> m_reading;
    bool m_showing = false; ///< the fields are being filled: nobody types
};

} // namespace kz
