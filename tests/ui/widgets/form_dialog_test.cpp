#include "ui/widgets/form_dialog.h"

#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;

namespace {

/// Sends off and waits for an answer.
class Form final : public FormDialog
{
public:
    Form()
        : FormDialog(QStringLiteral("Form"), QStringLiteral("Save"),
                     {[](const Issue &, const QString &label) { return label; },
                      [](const Error &error) { return error.detail; }})
    {
        addField(QStringLiteral("name"), QStringLiteral("Name"), name);
        addField(QStringLiteral("note"), QStringLiteral("Note"), note);
        auto *both = new QHBoxLayout(parts);
        both->addWidget(inside);
        both->addWidget(last);
        inside->setAutoDefault(false);
        addField(QStringLiteral("parts"), QStringLiteral("Parts"), parts);
    }
    using FormDialog::refuse;

    QLineEdit *name = new QLineEdit;
    QLineEdit *note = new QLineEdit;
    QWidget *parts = new QWidget; ///< a field of several
    QPushButton *inside = new QPushButton(QStringLiteral("Inside"));
    QLineEdit *last = new QLineEdit;
    int sent = 0;

protected:
    std::vector<Issue> issues() const override { return {}; }
    void submit() override { ++sent; }
};

class FormDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        form = new Form;
        form->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(form));
        save = form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        cancel = form->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
    }
    void TearDown() override { delete form; }
    void enter()
    {
        ASSERT_TRUE(form && form->isVisible());
        QWidget *at = form->focusWidget();
        QTest::keyClick(at ? at : form.data(), Qt::Key_Return);
    }

    const Error refusal = makeError(ErrorCode::StoreBusy, {}, QStringLiteral("No."));
    QPointer<Form> form;
    QPushButton *save = nullptr;
    QPushButton *cancel = nullptr;
};

} // namespace

TEST_F(FormDialogTest, EnterTwiceSendsOnceAndThrowsNothingAway)
{
    save->setFocus();
    enter();
    EXPECT_EQ(form->sent, 1);
    enter();
    ASSERT_TRUE(form && form->isVisible());
    EXPECT_EQ(form->sent, 1) << "it is being written";
}

TEST_F(FormDialogTest, EnterAfterARefusalTriesAgain)
{
    save->setFocus();
    enter();
    form->refuse(refusal);
    EXPECT_EQ(form->focusWidget(), save);
    enter();
    ASSERT_TRUE(form && form->isVisible());
    EXPECT_EQ(form->sent, 2);
    Error atName = refusal;
    atName.issues = {{QStringLiteral("name"), IssueCode::Missing, {}}};
    form->refuse(atName);
    EXPECT_EQ(form->focusWidget(), form->name) << "where it is to be mended";
    enter();
    ASSERT_TRUE(form && form->isVisible());
    EXPECT_EQ(form->sent, 3);
    form->refuse(refusal);
    EXPECT_EQ(form->focusWidget(), form->name) << "where Enter was pressed";
}

TEST_F(FormDialogTest, ATakenValueIsSaidAtItsField)
{
    save->setFocus();
    enter();
    form->refuse(
        makeError(ErrorCode::AlreadyTaken, {QStringLiteral("name"), QStringLiteral("A")}, QStringLiteral("Taken.")));
    EXPECT_EQ(form->focusWidget(), form->name);
    EXPECT_EQ(form->name->accessibleDescription(), QStringLiteral("Taken."));
    EXPECT_TRUE(form->findChild<Banner *>()->words().isEmpty());
}

TEST_F(FormDialogTest, TabGoesThroughEveryFieldBeforeTheButtons)
{
    auto *later = new QLineEdit; // a line that somebody adds
    form->parts->layout()->addWidget(later);
    later->show();
    form->name->setFocus();
    for (QWidget *next : std::initializer_list<QWidget *>{form->note, form->inside, form->last, later, save, cancel}) {
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(form->focusWidget(), next);
    }
}

TEST_F(FormDialogTest, EnterOnCancelStillLeaves)
{
    cancel->setFocus();
    enter();
    EXPECT_TRUE(!form || !form->isVisible());
    EXPECT_TRUE(!form || form->sent == 0);
}
