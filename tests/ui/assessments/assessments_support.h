#pragma once

#include "ui/assessments/queue_page.h"
#include "ui/assessments/rating_page.h"

#include "models/items/rating_table_model.h"
#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/file_choosers.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace kz::test {

/// Real pages on a small file.
class AssessmentPages : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        person = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        rater = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"));
        site = file.site(QStringLiteral("見本病院"));
        file.belongs(person, site);
        file.enrol(person, ladder, ladder.levelOne);
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    /// A further form of the ladder with so many new items.
    Key form(int items)
    {
        const Key tool = file.add(Tool{.version = ladder.version,
                                       .code = QStringLiteral("form%1").arg(items),
                                       .titleJa = QStringLiteral("様式"),
                                       .titleEn = QStringLiteral("Form"),
                                       .scale = ladder.scale});
        file.act([&](edit::Edit &edit) -> Result<void> {
            for (int i = 0; i < items; ++i) {
                const auto item = edit.insert(Item{.version = ladder.version,
                                                   .parent = i < items / 2 ? ladder.care : ladder.team,
                                                   .code = QStringLiteral("f%1-%2").arg(items).arg(i),
                                                   .titleJa = QStringLiteral("項目%1").arg(i),
                                                   .titleEn = QStringLiteral("Item %1").arg(i),
                                                   .position = i});
                if (!item)
                    return item.error();
                formItems.push_back(item.value());
                if (auto of = edit.insert(ToolItem{.tool = tool, .item = item.value(), .position = i}); !of)
                    return of.error();
            }
            return {};
        });
        return tool;
    }
    /// Every item of the form the same, by the rater as first rater on 1 May unless told otherwise.
    Assessment before(Key tool, int step) const
    {
        Assessment before;
        before.head.person = person;
        before.head.day = QDate(2026, 5, 1);
        before.head.site = site;
        before.head.status = EvidenceStatus::Submitted;
        before.head.enteredOn = before.head.submittedOn = before.head.day;
        before.tool = tool;
        before.assessor = rater;
        for (const Key item : formItems)
            before.items.push_back({item, step});
        return before;
    }
    void ratedBefore(Key tool, int step) { file.add(before(tool, step)); }
    void draftOf(Key tool, int step, AssessorKind kind, std::optional<Key> assessor)
    {
        Assessment draft = before(tool, step);
        draft.head.status = EvidenceStatus::Draft;
        draft.head.submittedOn = QDate();
        draft.assessorKind = kind;
        draft.assessor = assessor;
        if (draft.items.empty())
            draft.items = {{ladder.talk, step}};
        draft.comment = QStringLiteral("kept by %1").arg(int(kind));
        file.add(draft);
    }
    /// From now on whoever opens the file works as this actor; call it before a page is shown. An educator has the
    /// person in charge.
    void workAs(ActorRole role, std::optional<Key> as)
    {
        if (role == ActorRole::Educator && as)
            file.add(Duty{.person = *as, .kind = DutyKind::Assessor, .trainee = person, .from = QDate(2026, 4, 1)});
        actor = file.add(Actor{.person = as, .name = QStringLiteral("手本 あきら"), .role = role});
    }
    void openWorkspace()
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        if (actor) {
            workspace->door()->workAs(actor).waitForFinished();
            ASSERT_TRUE(waitFor([this] { return workspace->door()->actor().id == actor; }));
        }
    }
    void show(std::unique_ptr<Page> made, const QString &link)
    {
        page = std::move(made);
        page->resize(1140, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open(link);
        ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
        page->firstFocus()->setFocus();
    }
    void showForm(Key tool)
    {
        openWorkspace();
        Link link{.place = QStringLiteral("rate"), .id = {}, .query = {}};
        link.query.insert(QStringLiteral("person"), keyToText(person));
        link.query.insert(QStringLiteral("tool"), keyToText(tool));
        show(std::make_unique<RatingPage>(*workspace, settings), link.text());
    }
    void reopen(Key tool)
    {
        page.reset();
        workspace.reset();
        showForm(tool);
    }
    items::RatingTableModel *model() { return page->findChild<items::RatingTableModel *>(); }
    template <typename T>
    T *control(const char *name)
    {
        const QList<T *> all = page->findChildren<T *>();
        for (T *one : all)
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << "no control " << name;
        return nullptr;
    }
    void chooseKind(AssessorKind kind)
    {
        auto *kinds = control<QComboBox>("Kind of assessor");
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        EXPECT_TRUE(waitFor([this] { return !page->isBusy(); }));
    }
    void chooseAssessor(Key key, const char *typed)
    {
        auto *field = control<FinderField>("Assessor");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(typed));
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(waitFor([&] { return field->key() == key && !page->isBusy(); }));
        page->firstFocus()->setFocus();
    }
    /// What last time says, row by row; -1 where it says nothing.
    std::vector<int> lastTime()
    {
        std::vector<int> steps;
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QVariant step = model()->index(row, items::RatingTableModel::Previous).data(items::ValueRole);
            steps.push_back(step.isValid() ? step.toInt() : -1);
        }
        return steps;
    }
    int shownRows()
    {
        auto *table = qobject_cast<QTableView *>(page->firstFocus());
        int shown = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            shown += table->isRowHidden(row) ? 0 : 1;
        return shown;
    }
    bool saysSomewhere(const QString &words)
    {
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->text().contains(words) && label->isVisibleTo(page.get()))
                return true;
        return false;
    }
    void showQueue()
    {
        openWorkspace();
        show(std::make_unique<QueuePage>(*workspace, settings, files), QStringLiteral("assessments"));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::vector<Assessment> forms()
    {
        return storage::EvidenceRepository(file.database()).assessmentsOf(person).value();
    }
    std::vector<LogEntry> entries()
    {
        return storage::EvidenceRepository(file.database()).logEntriesOf(person).value();
    }
    int counted(EvidenceStatus status)
    {
        const std::vector<LogEntry> all = entries();
        return int(std::ranges::count_if(all, [status](const LogEntry &entry) { return entry.head.status == status; }));
    }

    OneFile files;
    FileBuilder file;
    TinyLadder ladder;
    Key person = 0;
    Key rater = 0;
    Key site = 0;
    Key actor = 0;
    std::vector<Key> formItems;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<Page> page;
};

} // namespace kz::test
