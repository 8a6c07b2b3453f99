#include "app/gui/program.h"

#include "models/edit/credential_actions.h"
#include "models/edit/evidence_actions.h"
#include "tests/support/file_builder.h"
#include "tests/support/file_choosers.h"
#include "ui/widgets/page.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

const QString secret = QStringLiteral("見本の合言葉");
const QString raterName = QStringLiteral("鵺野 目立郎");
const QString remark = QStringLiteral("鵺のような感想");

void addTexts(const QAbstractItemModel &model, QStringList &texts, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::UserRole})
                texts.append(index.data(role).toString());
            if (column == 0)
                addTexts(model, texts, index);
        }
}

/// Everything that can be read under a widget, shown or not.
QString wordsUnder(const QWidget &top)
{
    QStringList texts;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->whatsThis();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append(line->text());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(text->toPlainText());
        if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            texts.append(text->toPlainText());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            addTexts(*combo->model(), texts);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            addTexts(*view->model(), texts);
    }
    for (const QAction *action : top.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    return texts.join(u'\n');
}

/// A trainee about whom one with an unmistakable name has answered, of three that have to.
class FeedbackInTheWindow : public testing::Test
{
protected:
    void SetUp() override
    {
        file.belongs(hana, site);
        file.enrol(hana, ladder, ladder.levelOne);
        file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 1), site, named);
        tool = file.add(Tool{.version = ladder.version,
                             .code = QStringLiteral("msf"),
                             .titleJa = QStringLiteral("360度評価"),
                             .titleEn = QStringLiteral("Feedback"),
                             .scale = ladder.scale,
                             .minimumRaters = 3});
        file.add(ToolItem{.tool = tool, .item = ladder.talk});
        answer(rater, remark);
        trainee = file.add(Actor{.person = hana, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
        coordinator = file.door().actor().id;
        for (const Key actor : {coordinator, trainee})
            ASSERT_TRUE(file.door().submitAndWait(edit::setSecret(actor, secret, {})));
    }
    void answer(Key who, const QString &comment)
    {
        Assessment form;
        form.head.person = hana;
        form.head.day = form.to = QDate(2026, 6, 20);
        form.head.site = site;
        form.head.status = EvidenceStatus::Submitted;
        form.tool = tool;
        form.assessor = who;
        form.comment = comment;
        form.items = {{ladder.talk, 2}};
        ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(form, QStringLiteral("例田 花"))));
    }
    static bool until(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 15000); }
    void openAs(Key actor)
    {
        file.refreshStandings();
        file.close();
        settings.emplace(folder.filePath(QStringLiteral("settings")));
        program.emplace(file.clock(), *settings, files, folder.filePath(QStringLiteral("demo")));
        window().resize(1366, 768);
        window().show();
        host().openFile(file.path());
        ASSERT_TRUE(until([&] { return host().workspace() && host().asksWhoIsThere(); }));
        host().signIn(keyToText(actor), secret);
        ASSERT_TRUE(until([&] { return !host().isLocked(); }));
    }
    MainWindow &window() { return program->window(); }
    FileHost &host() { return program->host(); }
    /// What a page says once it has read.
    QString wordsAt(const QString &link)
    {
        window().go(link);
        EXPECT_TRUE(until([&] { return window().currentPage() && !window().currentPage()->isBusy(); }));
        QTest::qWait(150); // tabs read when they are looked at, and tables the rows that are asked for
        (void)wordsUnder(window());
        QTest::qWait(150);
        return wordsUnder(window());
    }

    QTemporaryDir folder;
    FileBuilder file{QDate(2026, 7, 1)};
    NoFiles files;
    std::optional<Settings> settings;
    std::optional<Program> program;
    TinyLadder ladder = file.ladder();
    Key site = file.site(QStringLiteral("見本病院"));
    Key hana = file.person(QStringLiteral("例田 花"));
    Key rater = file.person(raterName);
    Key named = file.person(QStringLiteral("手本 明"));
    Key tool = 0;
    Key trainee = 0;
    Key coordinator = 0;
};

} // namespace

TEST_F(FeedbackInTheWindow, NothingATraineeOpensNamesTheRater)
{
    ASSERT_NO_FATAL_FAILURE(openAs(trainee));
    const QString me = keyToText(hana);
    QStringList links{QStringLiteral("home"),
                      QStringLiteral("ladders"),
                      QStringLiteral("curricula"),
                      QStringLiteral("framework/%1").arg(keyToText(ladder.version)),
                      QStringLiteral("log?person=") + me,
                      QStringLiteral("week?person=") + me,
                      QStringLiteral("rate?person=") + me,
                      QStringLiteral("rate?person=%1&tool=%2").arg(me, keyToText(tool)),
                      QStringLiteral("rate?person=%1&tool=%2&for=%3").arg(me, keyToText(tool), keyToText(rater))};
    for (const char *tab : {"progress", "timeline", "logbook", "assessments", "interviews", "certificates", "history"})
        links.append(QStringLiteral("person/%1?tab=%2").arg(me, QLatin1String(tab)));
    QString all;
    for (const QString &link : std::as_const(links)) {
        const QString words = wordsAt(link);
        EXPECT_EQ(window().currentLink().section(u'?', 0, 0), link.section(u'?', 0, 0)) << link.toStdString();
        EXPECT_FALSE(words.contains(raterName)) << link.toStdString();
        EXPECT_FALSE(words.contains(remark)) << link.toStdString();
        all += words;
    }
    EXPECT_TRUE(all.contains(QStringLiteral("手本 明"))) << "who rated with their name is found: the walk sees names";
    EXPECT_TRUE(all.contains(QStringLiteral("1 of 3 have answered")));
    EXPECT_FALSE(host().undoText().contains(raterName));
}

TEST_F(FeedbackInTheWindow, TheyReadTheWordsOnceEnoughHaveAnswered)
{
    answer(named, QStringLiteral("いつもありがとう"));
    answer(file.person(QStringLiteral("見本坂 遥")), {});
    ASSERT_NO_FATAL_FAILURE(openAs(trainee));
    const QString words = wordsAt(QStringLiteral("person/%1?tab=assessments").arg(keyToText(hana)));
    EXPECT_TRUE(words.contains(remark));
    EXPECT_TRUE(words.contains(QStringLiteral("3 have answered")));
    EXPECT_FALSE(words.contains(raterName));
}

TEST_F(FeedbackInTheWindow, ACoordinatorSeesWhoAnsweredAndEachForm)
{
    ASSERT_NO_FATAL_FAILURE(openAs(coordinator));
    const QString words = wordsAt(QStringLiteral("person/%1?tab=assessments").arg(keyToText(hana)));
    EXPECT_TRUE(words.contains(QStringLiteral("Answered by ") + raterName));
    EXPECT_TRUE(words.contains(remark));
}

TEST_F(FeedbackInTheWindow, APageThatWaitedForItsOwnerWasReadForNobodyElse)
{
    ASSERT_NO_FATAL_FAILURE(openAs(trainee));
    const QString tab = QStringLiteral("person/%1?tab=assessments").arg(keyToText(hana));
    EXPECT_FALSE(wordsAt(tab).contains(raterName));
    const auto sitDown = [&](Key actor) {
        host().lock();
        host().signIn(keyToText(actor), secret);
        ASSERT_TRUE(until([&] { return !host().isLocked() && host().whoIsThere() == keyToText(actor); }));
    };
    ASSERT_NO_FATAL_FAILURE(sitDown(coordinator));
    Assessment form;
    form.head.person = hana;
    form.head.day = form.to = QDate(2026, 6, 25);
    form.head.status = EvidenceStatus::Submitted;
    form.tool = ladder.tool;
    form.assessor = named;
    form.items = {{ladder.talk, 4}};
    bool written = false;
    host().workspace()->submit(edit::saveAssessment(form, {}), &host(),
                               [&](const Result<edit::ChangeSet> &done) { written = bool(done); });
    ASSERT_TRUE(until([&] { return written; }));
    QTest::qWait(150); // whatever else is read of it
    ASSERT_NO_FATAL_FAILURE(sitDown(trainee));
    EXPECT_EQ(window().currentLink(), tab);
    QString words = wordsUnder(window());
    QTest::qWait(150);
    words += wordsUnder(window());
    EXPECT_FALSE(words.contains(raterName));
    EXPECT_FALSE(words.contains(remark));
    EXPECT_TRUE(words.contains(QStringLiteral("2026-06-25"))) << "what is hers to see is there";
}

TEST_F(FeedbackInTheWindow, AFileCannotBeOfferedForFeedbackAndCommentsAreReadByTheKeyboard)
{
    answer(named, {});
    answer(file.person(QStringLiteral("見本坂 遥")), {});
    ASSERT_NO_FATAL_FAILURE(openAs(coordinator));
    wordsAt(QStringLiteral("person/%1?tab=assessments").arg(keyToText(hana)));
    const auto tableOf = [&](const char *name) {
        for (auto *view : window().findChildren<QAbstractItemView *>())
            if (view->accessibleName() == QLatin1String(name))
                return view;
        return static_cast<QAbstractItemView *>(nullptr);
    };
    QAbstractItemView *forms = tableOf("Rating forms");
    ASSERT_TRUE(forms && forms->model()->rowCount() == 4);
    const QList<QAction *> offered = forms->actions();
    const auto found = std::ranges::find(offered, QStringLiteral("attach"), &QObject::objectName);
    ASSERT_NE(found, offered.end());
    QAction *attach = *found;
    forms->setCurrentIndex(forms->model()->index(0, 0));
    EXPECT_FALSE(attach->isEnabled()) << "feedback, the newest";
    forms->setCurrentIndex(forms->model()->index(3, 0));
    EXPECT_TRUE(attach->isEnabled());

    QAbstractItemView *rounds = tableOf("Feedback by several raters");
    ASSERT_TRUE(rounds && rounds->isVisible());
    const auto saidInFull = [&] {
        for (const QLabel *label : window().findChildren<QLabel *>())
            if (label->isVisible() && label->text() == remark)
                return label->wordWrap();
        return false;
    };
    EXPECT_FALSE(saidInFull());
    rounds->setCurrentIndex(rounds->model()->index(rounds->model()->rowCount() - 1, 0));
    EXPECT_TRUE(saidInFull());
}
