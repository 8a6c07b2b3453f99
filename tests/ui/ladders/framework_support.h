#pragma once

#include "ui/ladders/framework_page.h"

#include "models/items/framework_tree_model.h"
#include "models/items/rule_tree_model.h"
#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/framework_view.h"
#include "ui/widgets/settings.h"

#include <QListView>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace kz::test {

/// A file with the tiny ladder (one enrolled), a draft of its next version and a curriculum without items.
struct Hospital {
    Hospital()
    {
        ladder = file.ladder();
        draft = file.add(FrameworkVersion{.framework = ladder.framework, .label = QStringLiteral("2")});
        file.enrol(file.person(QStringLiteral("例田 花")), ladder);
    }
    void start(FrameworkPage::Kind kind = FrameworkPage::Kind::Ladders)
    {
        if (!open)
            open = std::make_unique<OpenFile>(file);
        page = std::make_unique<FrameworkPage>(kind, **open, settings, files);
        QObject::connect(page.get(), &Page::linkActivated, page.get(), [this](const QString &link) { led = link; });
        QObject::connect(page.get(), &Page::linkChanged, page.get(), [this](const QString &link) { changed = link; });
        page->resize(1186, 640);
        page->open(kind == FrameworkPage::Kind::Ladders ? QStringLiteral("ladders") : QStringLiteral("curricula"));
        page->show();
    }
    bool shows(Key version)
    {
        return waitFor([&] {
            const auto *sheet = page->findChild<FrameworkView *>()->sheet();
            return sheet && sheet->version.id == version && !page->isBusy();
        });
    }
    QListView *list() { return page->findChild<QListView *>(); }
    FrameworkTree *tree(const char *name) { return page->findChild<FrameworkTree *>(QLatin1String(name)); }
    QString details() { return page->findChild<QTextBrowser *>()->toPlainText(); }
    items::FrameworkTreeModel *itemModel() { return page->findChild<items::FrameworkTreeModel *>(); }
    items::RuleTreeModel *ruleModel() { return page->findChild<items::RuleTreeModel *>(); }
    void follow(const QString &link) { Q_EMIT page->findChild<QTextBrowser *>()->anchorClicked(QUrl(link)); }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    OneFile files;
    TinyLadder ladder;
    Key draft = 0;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<FrameworkPage> page;
    QString led;
    QString changed;
};

} // namespace kz::test
