#include "ui/shell/about.h"

#include "ui/shell/window_actions.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>

namespace kz {

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(kz::About)
};

QDialog *makeDialog(const QString &title, QWidget *window)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    return dialog;
}

void finish(QDialog *dialog)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(About::tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->layout()->addWidget(buttons);
    dialog->open();
}

} // namespace

void showAbout(QWidget *window)
{
    QDialog *dialog = makeDialog(About::tr("About Kizahashi"), window);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::groups);
    head->addWidget(new IconLabel(QStringLiteral("ladders"), 48, ThemeRole::Accent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::base);
    words->addWidget(new TextLabel(QStringLiteral("Kizahashi"), TextSize::Title));
    words->addWidget(new TextLabel(About::tr("Version %1").arg(QApplication::applicationVersion()), TextSize::Caption));
    auto *text = new TextLabel(About::tr("Clinical ladders, curricula and rotations in one file of your own. "
                                         "Nothing leaves this computer unless you send it."),
                               TextSize::Body);
    text->setWordWrap(true);
    text->setMinimumWidth(360);
    words->addSpacing(space::inside);
    words->addWidget(text);
    words->addWidget(new TextLabel(About::tr("Free software under the GNU General Public License, version 3 or later."),
                                   TextSize::Caption));
    head->addLayout(words, 1);
    static_cast<QVBoxLayout *>(dialog->layout())->addLayout(head);
    finish(dialog);
}

void showShortcuts(const WindowActions &actions, QWidget *window)
{
    QDialog *dialog = makeDialog(About::tr("Keyboard shortcuts"), window);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, space::groups, 0);
    grid->setHorizontalSpacing(space::edge);
    grid->setVerticalSpacing(space::base);
    int row = 0;
    for (const char *id : {"file", "edit", "view", "go", "help"}) {
        const QMenu *menu = actions.menu(id);
        grid->addWidget(new TextLabel(withoutMnemonic(menu->title()), TextSize::Section), row++, 0, 1, 2);
        const QList<QAction *> entries = menu->actions();
        for (const QAction *action : entries) {
            if (action->shortcut().isEmpty() || !action->isVisible())
                continue;
            QStringList keys;
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &shortcut : shortcuts)
                keys.append(shortcut.toString(QKeySequence::NativeText));
            grid->addWidget(new TextLabel(withoutMnemonic(action->text()), TextSize::Body), row, 0);
            auto *label = new TextLabel(keys.join(QStringLiteral(" / ")), TextSize::Body);
            label->setTone(ThemeRole::Muted);
            grid->addWidget(label, row++, 1);
        }
        grid->setRowMinimumHeight(row++, space::inside);
    }
    grid->setColumnStretch(0, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setMinimumSize(420, 440);
    area->setAccessibleName(About::tr("Keyboard shortcuts"));
    dialog->layout()->addWidget(area);
    finish(dialog);
}

} // namespace kz
