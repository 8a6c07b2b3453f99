#pragma once

#include "models/exchange/crosswalk_file.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QTableView;

namespace kz {

class ChoiceChips;

/// An item of a crosswalk by code and title; an end that is in no version by the id it was given.
QString crosswalkEndText(const std::optional<Item> &item, const QString &ref);

/// A crosswalk that stands in a file or a folder, shown line by line before it is stored: from which version it leads,
/// what becomes of the items, and ids that no item has.
class CrosswalkImportDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `older`: the version it most likely leads from; 0: not known.
    CrosswalkImportDialog(items::Workspace &workspace, const QString &path, Key newer, Key older,
                          QWidget *parent = nullptr);
    ~CrosswalkImportDialog() override;

Q_SIGNALS:
    void taken(int lines); ///< so many that the file did not have yet

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    using Lines = items::RowsModel<query::CrosswalkLine>;
    using Findings = items::RowsModel<exchange::DraftFinding>;
    enum View { EveryLine, Told };
    struct Read {
        exchange::CrosswalkDraft draft;
        std::vector<query::CrosswalkLine> lines;
    };
    void readVersions(Key older);
    void read();
    void showRead(const Result<Read> &read);
    void showView();

    items::Workspace &m_workspace;
    QString m_path;
    Key m_newer;
    QComboBox *m_older;
    ChoiceChips *m_views;
    QTableView *m_table;
    Lines *m_lines;
    Findings *m_findings;
    exchange::CrosswalkDraft m_draft;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz
