#include "ui/ladders/item_choice_dialog.h"

#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

namespace kz {

ItemChoiceDialog::ItemChoiceDialog(const QString &title, const query::FrameworkSheet &sheet,
                                   const std::set<Key> &marked, QWidget *parent)
    : ItemChoiceDialog(title, tr("Items"), ItemChoice::itemsOf(sheet), marked, parent)
{ }

ItemChoiceDialog::ItemChoiceDialog(const QString &title, const QString &what, const std::vector<Choice> &choices,
                                   const std::set<Key> &marked, QWidget *parent)
    : QDialog(parent), m_choice(new ItemChoice(what))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_choice->setChoices(choices, marked);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *doIt = buttons->button(QDialogButtonBox::Ok);
    doIt->setText(tr("Choose"));
    doIt->setProperty("primary", true);
    doIt->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_choice, 1);
    column->addWidget(buttons);
    resize(600, 520);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_choice->marked());
        accept();
    });
}

} // namespace kz
