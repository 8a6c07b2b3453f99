#include "ui/assessments/meaning_dialog.h"

#include "models/base/kana.h"
#include "models/items/found_model.h"
#include "models/words/short_text.h"
#include "models/words/words.h"
#include "ui/widgets/finder_field.h"

#include <QAbstractListModel>
#include <QComboBox>

namespace kz {

namespace {

/// The items of one form that match what is typed.
class ItemsOfForm : public QAbstractListModel
{
public:
    explicit ItemsOfForm(const std::vector<Item> &items)
    {
        for (const Item &item : items) {
            const QString title = words::pick(item.titleJa, item.titleEn);
            m_all.push_back(
                {item.id, title, item.code, searchFold(item.code + u' ' + item.titleJa + u' ' + item.titleEn)});
        }
    }

    void search(const QString &typed)
    {
        const QString folded = searchFold(typed.trimmed());
        beginResetModel();
        m_found.clear();
        for (const Entry &entry : m_all)
            if (!folded.isEmpty() && entry.folded.contains(folded))
                m_found.push_back(entry);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_found.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Entry &entry = m_found[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return entry.title;
        case items::FoundModel::KeyRole:
            return entry.key;
        case items::FoundModel::DetailRole:
            return entry.code;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return MeaningDialog::tr("Part of the title, or the code");
    }

private:
    struct Entry {
        Key key = 0;
        QString title;
        QString code;
        QString folded;
    };
    std::vector<Entry> m_all;
    std::vector<Entry> m_found;
};

} // namespace

MeaningDialog::MeaningDialog(const QString &title, const QString &text, Chosen chosen, QWidget *parent)
    : FormDialog(title, tr("Choose"), {words::issueText, words::errorText}, parent), m_chosen(std::move(chosen))
{
    setNote(tr("In the sheet: “%1”. Leave it empty for what the program recognises.").arg(words::shortText(text)));
}

MeaningDialog *MeaningDialog::ofPerson(items::Workspace &workspace, const QString &text, Chosen chosen, QWidget *parent)
{
    auto *dialog = new MeaningDialog(tr("Who is meant"), text, std::move(chosen), parent);
    dialog->m_finder = new FinderField(items::FoundModel::people(workspace));
    dialog->addField(QStringLiteral("meant"), tr("Person"), dialog->m_finder);
    return dialog;
}

MeaningDialog *MeaningDialog::ofItem(const std::vector<Item> &items, const QString &text, Chosen chosen,
                                     QWidget *parent)
{
    auto *dialog = new MeaningDialog(tr("Which item is meant"), text, std::move(chosen), parent);
    dialog->m_finder = new FinderField(std::make_unique<ItemsOfForm>(items));
    dialog->addField(QStringLiteral("meant"), tr("Item"), dialog->m_finder);
    dialog->setNote(
        tr("In the sheet: “%1”. Leave it empty for what the program recognises. Once the sheet is taken in, "
           "the file keeps the choice for this heading.")
            .arg(words::shortText(text)));
    return dialog;
}

MeaningDialog *MeaningDialog::ofCell(const std::vector<ScaleStep> &steps, const QString &text, Chosen chosen,
                                     QWidget *parent)
{
    auto *dialog = new MeaningDialog(tr("Which rating is meant"), text, std::move(chosen), parent);
    dialog->m_steps = new QComboBox;
    dialog->m_steps->addItem(tr("As it stands in the sheet"));
    for (const ScaleStep &step : steps) {
        const QString label = words::pick(step.labelJa, step.labelEn);
        const QString number = QString::number(step.step);
        dialog->m_steps->addItem(label.isEmpty() ? number : number + QStringLiteral("  ") + label,
                                 QVariant::fromValue(Key(step.step)));
    }
    dialog->m_steps->addItem(tr("Not observed"), QVariant::fromValue(Key(0)));
    dialog->addField(QStringLiteral("meant"), tr("Rating"), dialog->m_steps);
    dialog->setNote(tr("In the sheet: “%1”").arg(words::shortText(text)));
    return dialog;
}

void MeaningDialog::setChosen(Key key, const QString &name)
{
    if (m_finder)
        m_finder->setChosen(key, name);
}

std::vector<Issue> MeaningDialog::issues() const
{
    if (m_finder && m_finder->isOpen())
        return {{QStringLiteral("meant"), IssueCode::Unknown, {m_finder->text()}, Issue::Severity::Error}};
    return {};
}

void MeaningDialog::submit()
{
    std::optional<Key> key;
    if (m_finder && m_finder->key() != 0)
        key = m_finder->key();
    if (m_steps && m_steps->currentData().isValid())
        key = m_steps->currentData().value<Key>();
    m_chosen(key);
    accept();
}

} // namespace kz
