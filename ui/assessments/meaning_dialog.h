#pragma once

#include "models/domain/framework.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

#include <functional>

class QComboBox;

namespace kz {

class FinderField;

/// Who or what a name, a heading or a cell of a sheet of ratings means, where it was understood wrongly or not at all.
/// What is chosen is handed to whoever opened it; nothing: as it was recognised.
class MeaningDialog : public FormDialog
{
    Q_OBJECT
public:
    using Chosen = std::function<void(std::optional<Key>)>;

    /// `text`: what stands in the sheet.
    static MeaningDialog *ofPerson(items::Workspace &workspace, const QString &text, Chosen chosen, QWidget *parent);
    static MeaningDialog *ofItem(const std::vector<Item> &items, const QString &text, Chosen chosen, QWidget *parent);
    /// The key is the step; 0: not observed.
    static MeaningDialog *ofCell(const std::vector<ScaleStep> &steps, const QString &text, Chosen chosen,
                                 QWidget *parent);

    /// Begins with it instead of with nothing.
    void setChosen(Key key, const QString &name);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    MeaningDialog(const QString &title, const QString &text, Chosen chosen, QWidget *parent);

    Chosen m_chosen;
    FinderField *m_finder = nullptr; ///< of one of many
    QComboBox *m_steps = nullptr;
};

} // namespace kz
