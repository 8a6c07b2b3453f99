#pragma once

#include "app/gui/program.h"

#include "models/edit/credential_actions.h"
#include "models/storage/evidence_repository.h"
#include "tests/models/edit/application_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/test_support.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace kz::test {

/// The whole program on a small file, from where it begins for whoever sits down; every key and every click counts.
class EffortAtTheDesk : public testing::Test, protected LadderOffice
{
protected:
    void SetUp() override
    {
        site = file.site(QStringLiteral("見本病院"));
        file.belongs(nurse, site);
        file.enrol(nurse, ladder, ladder.levelOne);
    }

    /// A trainee or an educator signs in; with nobody named the file asks nobody, and the office has it open.
    void begin(Key signer = 0)
    {
        const QString secret = QStringLiteral("見本の合言葉");
        if (signer) {
            for (const Key who : {office, signer})
                ASSERT_TRUE(file.door().submitAndWait(edit::setSecret(who, secret, {})));
        }
        file.close();
        program.emplace(file.clock(), settings, files, folder.filePath(QStringLiteral("demo")));
        window().resize(1366, 768);
        window().show();
        QApplication::setActiveWindow(&window());
        program->host().openFile(file.path());
        if (signer) {
            ASSERT_TRUE(waitFor([this] { return program->host().workspace() && program->host().asksWhoIsThere(); }));
            program->host().signIn(keyToText(signer), secret);
        }
        ASSERT_TRUE(waitFor([this] { return page() && !page()->isBusy() && QApplication::focusWidget(); }));
    }
    Key sitsAs(Key person, ActorRole role)
    {
        if (role == ActorRole::Educator)
            file.add(Duty{.person = person, .kind = DutyKind::Assessor, .trainee = nurse, .from = QDate(2026, 4, 1)});
        return file.add(Actor{.person = person, .name = QStringLiteral("手本"), .role = role});
    }
    MainWindow &window() { return program->window(); }
    Page *page() { return window().currentPage(); }
    /// The page a link leads to, when it has read what it shows.
    bool stands(const char *place)
    {
        return waitFor(
            [&] { return Link::parse(window().currentLink()).place == QLatin1String(place) && !page()->isBusy(); });
    }
    template <typename T>
    T *control(const char *name)
    {
        for (T *one : page()->findChildren<T *>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    /// The list has as many rows, and the keyboard stands on it.
    bool isAt(const char *list, int rows)
    {
        return waitFor([&] {
            const auto *table = control<QTableView>(list);
            return table && table->hasFocus() && table->model()->rowCount() == rows;
        });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++effort;
    }
    void type(QChar one)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), one.toLatin1());
        ++effort;
    }
    /// Through an input method: a key for each kana, and one to take what was composed.
    void typeKana(const QString &kana)
    {
        const QList<QInputMethodEvent::Attribute> plain;
        for (qsizetype typed = 1; typed <= kana.size(); ++typed) {
            QInputMethodEvent composing(kana.first(typed), plain);
            QApplication::sendEvent(QApplication::focusWidget(), &composing);
            ++effort;
        }
        QInputMethodEvent taken(QString(), plain);
        taken.setCommitString(kana);
        QApplication::sendEvent(QApplication::focusWidget(), &taken);
        ++effort;
    }
    void clickOn(QWidget *widget, QPoint at = {}, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(widget, Qt::LeftButton, keys, at);
        ++effort;
    }
    void clickButton(const QString &text)
    {
        QAbstractButton *found = nullptr;
        ASSERT_TRUE(waitFor([&] {
            for (auto *one : window().findChildren<QAbstractButton *>())
                if (one->isVisible() && one->isEnabled()
                    && (one->text().remove(u'&') == text || one->accessibleName() == text))
                    found = one;
            return found != nullptr;
        })) << text.toStdString();
        clickOn(found);
    }
    void clickRow(QAbstractItemView *list, int row, Qt::KeyboardModifiers keys = {})
    {
        clickOn(list->viewport(), list->visualRect(list->model()->index(row, 0)).center(), keys);
    }
    /// A menu and an entry of it: two clicks. A menu of its own window takes no clicks off screen.
    void choose(QAction *action)
    {
        ASSERT_TRUE(action && action->isEnabled());
        effort += 2;
        action->trigger();
    }

    /// A further form of the ladder with so many new items, the first one to rate with.
    Key form(int items)
    {
        Tool last = storage::Repository<Tool>(file.database()).find(ladder.tool).value().value();
        last.position = 1;
        file.change(last);
        const Key tool = file.add(Tool{.version = ladder.version,
                                       .code = QStringLiteral("form"),
                                       .titleJa = QStringLiteral("様式"),
                                       .titleEn = QStringLiteral("Form"),
                                       .scale = ladder.scale});
        file.act([&](edit::Edit &edit) -> Result<void> {
            for (int i = 0; i < items; ++i) {
                const auto item = edit.insert(Item{.version = ladder.version,
                                                   .parent = ladder.care,
                                                   .code = QStringLiteral("f%1").arg(i),
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
    std::vector<Assessment> forms()
    {
        return storage::EvidenceRepository(file.database()).assessmentsOf(nurse).value();
    }
    std::vector<LogEntry> entries() { return storage::EvidenceRepository(file.database()).logEntriesOf(nurse).value(); }
    int counted(EvidenceStatus status)
    {
        const std::vector<LogEntry> all = entries();
        return int(std::ranges::count_if(all, [status](const LogEntry &entry) { return entry.head.status == status; }));
    }
    /// A trainee at home, on the first day of a rotation.
    void beginTheDayAtTheClinic()
    {
        clinic = file.site(QStringLiteral("島の診療所"), SiteKind::Clinic);
        file.stays(nurse, site, QDate(2026, 4, 1), QDate(2026, 6, 30));
        file.stays(nurse, clinic, QDate(2026, 7, 1), QDate(2026, 9, 30));
        begin(sitsAs(nurse, ActorRole::Trainee));
        ASSERT_EQ(window().currentLink(), QStringLiteral("home"));
    }
    void pressForTheLog()
    {
        press(Qt::Key_R, Qt::ControlModifier);
        ASSERT_TRUE(stands("log"));
        ASSERT_TRUE(waitFor([this] { return QApplication::focusWidget() == control<QLineEdit>("Find an item"); }));
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    OneFile files;
    std::optional<Program> program;
    Key site = 0;
    Key clinic = 0;
    std::vector<Key> formItems;
    int effort = 0;
};

} // namespace kz::test
