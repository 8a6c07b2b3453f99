#include "models/edit/evidence_actions.h"
#include "models/edit/handed_form_actions.h"
#include "models/query/handed_forms.h"
#include "tests/ui/assessments/assessments_support.h"
#include "ui/assessments/paper_forms_bar.h"

#include <QPushButton>

using namespace kz;
using namespace kz::test;

namespace {

/// Forms that were handed out on paper and come back to the page of assessments.
class PaperForms : public AssessmentPages
{
protected:
    /// The number of a form that goes out now.
    QString handOut(Key tool, std::optional<Key> assessor = {})
    {
        const HandedForm form{.kind = HandedKind::Rating,
                              .person = person,
                              .tool = tool,
                              .assessor = assessor,
                              .from = QDate(2026, 5, 2),
                              .to = QDate(2026, 7, 31)};
        EXPECT_TRUE(file.door().submitAndWait(edit::handOutForms({form}, {})));
        return formNumberText(out().back().form.number()).value_or(QString());
    }
    /// A form with one item that does not name its raters.
    Key feedbackForm()
    {
        const Key tool = file.add(Tool{.version = ladder.version,
                                       .code = QStringLiteral("msf"),
                                       .titleJa = QStringLiteral("360度評価"),
                                       .titleEn = QStringLiteral("Feedback"),
                                       .scale = ladder.scale,
                                       .minimumRaters = Tool::leastRaters});
        file.add(ToolItem{.tool = tool, .item = ladder.talk});
        return tool;
    }
    void enter(const QString &number)
    {
        auto *field = control<QLineEdit>("Number of a form on paper");
        field->setText(number);
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::vector<query::HandedLine> out() { return query::handedOut(file.database()).value(); }
    /// Follows the link the page asks for.
    void follow()
    {
        ASSERT_TRUE(waitFor([this] { return !links->isEmpty(); }));
        const QString link = links->takeFirst().at(0).toString();
        links.reset();
        auto next = std::make_unique<RatingPage>(*workspace, settings);
        show(std::move(next), link);
    }
    void showTheQueue()
    {
        showQueue();
        ASSERT_TRUE(waitFor([this] { return page->findChild<PaperFormsBar *>() != nullptr; }));
        links = std::make_unique<QSignalSpy>(page.get(), &Page::linkActivated);
    }
    QPushButton *toShow()
    {
        for (auto *button : page->findChild<PaperFormsBar *>()->findChildren<QPushButton *>())
            if (button->isCheckable())
                return button;
        return nullptr;
    }
    void TearDown() override
    {
        links.reset();
        AssessmentPages::TearDown();
    }

    std::unique_ptr<QSignalSpy> links;
};

} // namespace

TEST_F(PaperForms, AFormThatIsBackOrStruckOffSaysSo)
{
    const QString keyed = handOut(ladder.tool, rater);
    const QString lost = handOut(ladder.tool, rater);
    ASSERT_TRUE(file.door().submitAndWait(
        edit::strikeHandedForm(out().back().form.id, QStringLiteral("left on the ward"), {})));
    Assessment form = before(ladder.tool, 3);
    form.items = {{ladder.talk, 3}};
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAssessment(form, {}, out().front().form.id)));
    showTheQueue();
    auto *field = control<QLineEdit>("Number of a form on paper");
    const auto typed = [&](const QString &text, const QString &answer) {
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_TRUE(waitFor([&] { return saysSomewhere(answer); })) << qPrintable(text);
    };
    typed(keyed, QStringLiteral("was keyed in on 2026-07-01"));
    typed(lost, QStringLiteral("left on the ward"));
    QString mistyped = keyed;
    mistyped[4] = u'9';
    typed(mistyped, QStringLiteral("Check each character"));
    typed(formNumberText({2025, 2}).value_or(QString()), QStringLiteral("No form"));
    EXPECT_TRUE(links->isEmpty());
}

TEST_F(PaperForms, WhoIsFarFromSomebodySeesNoneOfTheirs)
{
    const QString number = handOut(ladder.tool, rater);
    actor = file.add(Actor{.person = file.person(QStringLiteral("別役 みのり")),
                           .name = QStringLiteral("別役 みのり"),
                           .role = ActorRole::Educator});
    showTheQueue();
    EXPECT_TRUE(waitFor([this] { return toShow()->text() == QStringLiteral("None out on paper"); }));
    EXPECT_FALSE(toShow()->isEnabled());
    enter(number);
    EXPECT_TRUE(waitFor([&] { return saysSomewhere(QStringLiteral("is not yours to key in")); }));
    EXPECT_TRUE(links->isEmpty());
}

TEST_F(PaperForms, NobodyHearsWhoWasAskedAboutThem)
{
    const QString number = handOut(feedbackForm(), rater);
    workAs(ActorRole::Coordinator, person);
    showTheQueue();
    EXPECT_TRUE(waitFor([this] { return toShow()->text() == QStringLiteral("None out on paper"); }));
    enter(number);
    EXPECT_TRUE(waitFor([&] { return saysSomewhere(QStringLiteral("is not yours to key in")); }));
    EXPECT_FALSE(saysSomewhere(QStringLiteral("手本 あきら")));
}

TEST_F(PaperForms, WhoeverKeysInFeedbackSaysWhoseItIs)
{
    const QString number = handOut(feedbackForm(), rater);
    workAs(ActorRole::Coordinator, file.person(QStringLiteral("別役 みのり")));
    openWorkspace();
    show(std::make_unique<RatingPage>(*workspace, settings),
         QStringLiteral("rate?person=%1&paper=%2").arg(keyToText(person), number));
    ASSERT_TRUE(waitFor([this] { return model()->rowCount() == 1 && !page->isBusy(); }));
    EXPECT_EQ(control<FinderField>("Assessor")->key(), 0) << "neither who was written down nor who types";
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(out().size(), 1u);
    chooseAssessor(rater, "tehon");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return out().empty(); }));
}

TEST_F(PaperForms, WhatIsScannedNextTakesThePlaceOfWhatWasRefused)
{
    handOut(ladder.tool, rater);
    showTheQueue();
    ASSERT_TRUE(waitFor([this] { return toShow()->isEnabled(); }));
    auto *field = control<QLineEdit>("Number of a form on paper");
    field->setFocus();
    enter(QStringLiteral("991"));
    EXPECT_TRUE(saysSomewhere(QStringLiteral("Check each character")));
    QTest::keyClicks(field, QStringLiteral("26"));
    EXPECT_EQ(field->text(), QStringLiteral("26"));
    // Digits typed in the list of papers begin anew as well.
    toShow()->click();
    auto *table = control<QTableView>("Forms out on paper");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_7);
    EXPECT_EQ(field->text(), QStringLiteral("7"));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(PaperForms, WhereNothingWaitsDigitsGoToTheNumber)
{
    actor = file.add(Actor{.person = file.person(QStringLiteral("別役 みのり")),
                           .name = QStringLiteral("別役 みのり"),
                           .role = ActorRole::Educator});
    showTheQueue();
    EXPECT_TRUE(waitFor([this] { return control<QLineEdit>("Number of a form on paper")->hasFocus(); }));
}

TEST_F(PaperForms, WhatStandsOnThePageGoesInWithoutASheetThatWasStruckOffMeanwhile)
{
    const QString number = handOut(ladder.tool, rater);
    const Key paper = out().front().form.id;
    openWorkspace();
    show(std::make_unique<RatingPage>(*workspace, settings),
         QStringLiteral("rate?person=%1&paper=%2").arg(keyToText(person), number));
    ASSERT_TRUE(waitFor([this] { return model()->rowCount() > 0 && !page->isBusy(); }));
    workspace->submit(edit::strikeHandedForm(paper, QStringLiteral("lost"), {}), page.get());
    ASSERT_TRUE(waitFor([this] { return out().empty(); }));
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return saysSomewhere(QStringLiteral("is not out any more")); }));
    EXPECT_TRUE(forms().empty());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return forms().size() == 1; }));
}

TEST_F(PaperForms, EnterOnALineOpensTheForm)
{
    const QString number = handOut(ladder.tool, rater);
    showTheQueue();
    ASSERT_TRUE(waitFor([this] { return toShow()->isEnabled(); }));
    auto *table = control<QTableView>("Forms out on paper");
    EXPECT_FALSE(table->isVisible());
    toShow()->click();
    EXPECT_TRUE(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    follow();
    EXPECT_TRUE(waitFor([&] { return saysSomewhere(number); })) << "the page tells which paper it is";
}
