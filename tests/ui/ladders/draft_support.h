#pragma once

#include "ui/ladders/draft_page.h"

#include "models/edit/framework_actions.h"
#include "models/items/draft_tree_model.h"
#include "tests/models/items/items_support.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/item_form.h"
#include "ui/ladders/text_box.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace kz::test {

/// A copy of the tiny ladder as a draft, open for writing.
class Draft : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto copied
            = file.door().submitAndWait(edit::copyToDraft(ladder.version, QStringLiteral("2"), QStringLiteral("tiny")));
        ASSERT_TRUE(copied);
        version = copied.value().made;
        nurse = file.person(QStringLiteral("例田 花"));
        file.logged(nurse, ladder.wash, QDate(2026, 5, 2), file.site(QStringLiteral("階中央病院")),
                    EvidenceStatus::Submitted, 2);
        open.emplace(file);
        page.emplace(**open, settings);
        page->resize(1186, 640);
        page->open(QStringLiteral("draft/") + keyToText(version));
        page->show();
        ASSERT_TRUE(waitFor([this] { return model() && model()->sheet() && !page->isBusy(); }));
        tree()->setFocus();
    }
    items::DraftTreeModel *model() { return page->findChild<items::DraftTreeModel *>(); }
    FrameworkTree *tree() { return page->findChild<FrameworkTree *>(QStringLiteral("draft-tree")); }
    FrameworkTree *rules() { return page->findChild<FrameworkTree *>(QStringLiteral("draft-rules")); }
    Key item(const char *code) const
    {
        for (const auto &node : page->findChild<items::DraftTreeModel *>()->sheet()->nodes)
            if (node.item.code == QLatin1String(code))
                return node.item.id;
        return 0;
    }
    void choose(const char *code) { tree()->show(model()->indexOf(item(code))); }
    void act(const char *name) { actIn(tree(), name); }
    static void actIn(const FrameworkTree *view, const char *name)
    {
        const auto actions = view->actions();
        for (QAction *action : actions)
            if (action->objectName() == QLatin1String(name))
                action->trigger();
    }
    QModelIndex rule(const char *called)
    {
        const QAbstractItemModel *rows = rules()->model();
        return rows
            ->match(rows->index(0, 0), Qt::DisplayRole, QString::fromLatin1(called), 1,
                    Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }
    void chooseRule(const char *called) { rules()->show(rule(called)); }
    /// "wash twice; both(talk rated; drip four times)"
    QString ruleShape(const QModelIndex &above = {})
    {
        QStringList titles;
        for (int row = 0; row < rules()->model()->rowCount(above); ++row) {
            const QModelIndex index = rules()->model()->index(row, 0, above);
            const QString inside = ruleShape(index);
            titles.append(index.data().toString() + (inside.isEmpty() ? inside : u'(' + inside + u')'));
        }
        return titles.join(QStringLiteral("; "));
    }
    bool rulesBecome(const char *wanted)
    {
        const bool became = waitFor([&] { return ruleShape() == QLatin1String(wanted); });
        EXPECT_EQ(ruleShape().toStdString(), wanted);
        return became;
    }
    /// "care(wash drip) team(talk)"
    QString shape()
    {
        const auto *sheet = model()->sheet();
        const std::function<QString(int)> said = [&](int at) {
            const auto &node = sheet->nodes[size_t(at)];
            QStringList below;
            for (const int child : node.children)
                below.append(said(child));
            return below.isEmpty() ? node.item.code : QStringLiteral("%1(%2)").arg(node.item.code, below.join(u' '));
        };
        QStringList tops;
        for (const int root : sheet->roots)
            tops.append(said(root));
        return tops.join(u' ');
    }
    bool becomes(const QString &wanted)
    {
        const bool became = waitFor([&] { return shape() == wanted; });
        EXPECT_EQ(shape(), wanted);
        return became;
    }
    TextBox *title() // English, as the tests speak
    {
        const auto boxes = page->findChild<ItemForm *>()->findChildren<TextBox *>();
        const auto found = std::ranges::find(boxes, QStringLiteral("Title (English)"), &TextBox::accessibleName);
        return found == boxes.end() ? nullptr : *found;
    }

    /// A key where the keyboard is; each counts, letters and figures that are typed do not.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        if (QWidget *there = QApplication::focusWidget())
            QTest::keyClick(there, key, modifiers);
    }
    /// Tab or Shift+Tab until the control of this name has the keyboard.
    bool goTo(const char *name, Qt::Key by = Qt::Key_Tab)
    {
        const auto isThere = [&] {
            const QWidget *there = QApplication::focusWidget();
            return there
                && (there->objectName() == QLatin1String(name) || there->accessibleName() == QLatin1String(name));
        };
        for (int most = 20; most > 0 && !isThere(); --most)
            press(by, by == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        return isThere();
    }
    static void type(const char *text)
    {
        if (QWidget *there = QApplication::focusWidget())
            QTest::keyClicks(there, QString::fromLatin1(text));
    }

    FileBuilder file;
    TinyLadder ladder = file.ladder();
    int keys = 0;
    Key version = 0;
    Key nurse = 0; ///< logged wash twice in the version before
    QTemporaryDir folder;
    Settings settings{folder.path()};
    std::optional<OpenFile> open;
    std::optional<DraftPage> page;
};

} // namespace kz::test
