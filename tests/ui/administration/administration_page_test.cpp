#include "ui/administration/administration_page.h"

#include "models/exchange/pack.h"
#include "models/storage/backup_note.h"
#include "models/storage/person_records.h"
#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/administration/actors_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override
    {
        chosen(answer);
    }
    QString answer;
};

/// A new file as it opens: nothing adopted, nobody's name on it.
class Administration : public testing::Test
{
protected:
    void openPage()
    {
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<AdministrationPage>(**open, files);
        page->resize(1186, 640);
        page->open(QStringLiteral("administration?new=1"));
        page->show();
        ASSERT_TRUE(waitFor([this] { return !ticks().isEmpty() && people()->count() > 0; }));
    }
    QList<QCheckBox *> ticks() const { return page->findChildren<QCheckBox *>(); }
    QCheckBox *tick(const char *id) const { return page->findChild<QCheckBox *>(QLatin1String(id)); }
    QListWidget *people() const { return page->findChild<QListWidget *>(); }
    void act(const char *name) { page->findChild<QAction *>(QLatin1String(name))->trigger(); }
    QString told() const { return page->findChild<Banner *>()->words(); }
    std::vector<Framework> frameworks()
    {
        return storage::Repository<Framework>(file.database()).all("ORDER BY code").value();
    }
    QString setting(const char *name)
    {
        return storage::settingOf(file.database(), QLatin1String(name)).value().value_or(QString());
    }

    FileBuilder file;
    QTemporaryDir folder;
    ScriptedFiles files;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<AdministrationPage> page;
};

} // namespace

TEST_F(Administration, ANewFileStartsFromWhatIsTickedAndOneUndoTakesItBack)
{
    openPage();
    ASSERT_EQ(size_t(ticks().size()), exchange::builtInPacks().size());
    EXPECT_TRUE(tick("nurse-ladder")->isChecked());
    EXPECT_FALSE(tick("cardio-onco-common")->isChecked()) << "a curriculum is for those who teach it";
    tick("residency")->setChecked(false);
    page->findChild<QLineEdit *>(QStringLiteral("institution"))->setText(QStringLiteral("見本病院"));
    act("adopt");
    ASSERT_TRUE(waitFor([this] { return !tick("nurse-ladder")->isEnabled(); }));
    const auto adopted = frameworks();
    ASSERT_EQ(adopted.size(), 2u);
    EXPECT_EQ(adopted[0].code, QStringLiteral("new-nurse"));
    EXPECT_EQ(adopted[1].code, QStringLiteral("nurse-ladder"));
    EXPECT_TRUE(waitFor([this] { return setting("institution") == QStringLiteral("見本病院"); }))
        << "who begins need not press Save for each card";
    EXPECT_TRUE(tick("residency")->isEnabled());

    auto undone = (*open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(frameworks().empty()) << "both went in one action";
    EXPECT_TRUE(waitFor([this] { return tick("nurse-ladder")->isEnabled(); }));
}

TEST_F(Administration, AnExistingFileAdoptsAnotherLater)
{
    file.ladder();
    openPage();
    EXPECT_FALSE(tick("nurse-ladder")->isChecked()) << "nothing is proposed to a file that has its own";
    tick("cardio-onco-common")->setChecked(true);
    act("adopt");
    EXPECT_TRUE(waitFor([this] { return frameworks().size() == 2; }));
}

TEST_F(Administration, APackFromAFileIsShownUnderLaddersBeforeItIsTakenIn)
{
    openPage();
    QSignalSpy led(page.get(), &Page::linkActivated);
    files.answer = QStringLiteral(KZ_SOURCE_DIR "/resources/packs/new-nurse.json");
    act("from_file");
    ASSERT_EQ(led.size(), 1);
    const Link link = Link::parse(led.front().front().toString());
    EXPECT_EQ(link.place, QStringLiteral("ladders"));
    EXPECT_EQ(link.query.value(QStringLiteral("take")), files.answer);
    EXPECT_TRUE(frameworks().empty()) << "nothing is adopted unseen";
}

TEST_F(Administration, ALogoIsChosenShownUndoneAndABadFileIsRefusedInWords)
{
    openPage();
    auto *preview = page->findChild<QLabel *>(QStringLiteral("logo"));
    EXPECT_FALSE(preview->isVisible());
    QImage logo(80, 40, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    files.answer = folder.filePath(QStringLiteral("logo.png"));
    ASSERT_TRUE(logo.save(files.answer));
    act("choose_logo");
    ASSERT_TRUE(waitFor([&] { return preview->isVisible(); }));
    EXPECT_EQ(preview->pixmap().toImage().pixelColor(20, 20), QColor(Qt::darkGreen));
    EXPECT_TRUE(QByteArray::fromBase64(setting("logo").toLatin1()).startsWith("\x89PNG"));
    const QString kept = setting("logo");

    files.answer = folder.filePath(QStringLiteral("letter.png"));
    QFile letter(files.answer);
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write("no picture");
    letter.close();
    act("choose_logo");
    ASSERT_TRUE(waitFor([this] { return told().contains(QStringLiteral("letter.png is no picture")); }))
        << told().toStdString();
    EXPECT_EQ(setting("logo"), kept);

    act("remove_logo");
    ASSERT_TRUE(waitFor([&] { return !preview->isVisible(); }));
    EXPECT_EQ(setting("logo"), QString());
    auto undone = (*open)->door()->undo();
    EXPECT_TRUE(waitFor([&] { return preview->isVisible(); })) << "Undo brings it back";
    EXPECT_EQ(setting("logo"), kept);
}

TEST_F(Administration, TheInstitutionIsChangedAndTakenAway)
{
    openPage();
    auto *institution = page->findChild<QLineEdit *>(QStringLiteral("institution"));
    institution->setText(QStringLiteral("見本病院"));
    page->findChild<QLineEdit *>(QStringLiteral("form_number"))->setText(QStringLiteral("看教-12"));
    QTest::keyClick(institution, Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return setting("form_number:progress") == QStringLiteral("看教-12"); }));
    EXPECT_EQ(setting("institution"), QStringLiteral("見本病院"));
    institution->clear();
    QTest::qWait(50);
    QTest::keyClick(institution, Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return setting("institution").isEmpty(); }));
    EXPECT_EQ(setting("form_number:progress"), QStringLiteral("看教-12"));
}

TEST_F(Administration, TheOneWhoCountersignsIsGivenAPerson)
{
    const Key doctor = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"), "physician");
    openPage();
    auto *now = page->findChild<TextLabel *>(QStringLiteral("now"));
    EXPECT_TRUE(now->text().contains(QStringLiteral("教育担当"))) << now->text().toStdString();
    const QString before = now->text();
    act("change");
    auto *dialog = page->findChild<ActorDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    dialog->findChild<FinderField *>()->setChosen(doctor, QStringLiteral("手本 あきら"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    EXPECT_TRUE(waitFor([&] { return now->text().contains(QStringLiteral("手本 あきら")); }))
        << now->text().toStdString();
    EXPECT_NE(now->text(), before);
    EXPECT_EQ((*open)->door()->actor().person, doctor) << "at once, without opening the file again";
}

TEST_F(Administration, SomebodyElseIsAddedAndGoesOn)
{
    const Key doctor = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"), "physician");
    openPage();
    act("add");
    auto *dialog = page->findChild<ActorDialog *>();
    ASSERT_TRUE(dialog);
    auto *person = dialog->findChild<FinderField *>();
    person->setChosen(doctor, QStringLiteral("手本 あきら"));
    Q_EMIT person->chosen(doctor);
    EXPECT_EQ(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("手本 あきら"))
        << "nobody types their name twice";
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([this] { return people()->count() == 2; }));
    people()->setCurrentRow(1);
    act("work_as");
    EXPECT_TRUE(waitFor([&] { return (*open)->door()->actor().person == doctor; }));
    EXPECT_FALSE(page->findChild<QAction *>(QStringLiteral("work_as"))->isEnabled());
}

TEST_F(Administration, TheLastBackupIsShownWithItsAgeAndTheWayToAnother)
{
    openPage();
    const auto *age = page->findChild<StateBadge *>(QStringLiteral("backup_age"));
    const auto *place = page->findChild<TextLabel *>(QStringLiteral("backup_place"));
    ASSERT_TRUE(age && place);
    EXPECT_EQ(age->word(), QStringLiteral("None known"));
    const QString copy = folder.filePath(QStringLiteral("copy.kizahashi"));
    file.clock().advanceMs(12LL * 60 * 60 * 1000); // noon: the same day in most places
    ASSERT_TRUE(storage::noteBackup(file.path(), copy, file.clock()));
    Q_EMIT(*open)->backedUp();
    ASSERT_TRUE(waitFor([&] { return age->word() == QStringLiteral("Today"); })) << age->word().toStdString();
    EXPECT_EQ(age->state(), State::Warning) << "it is of today, and nobody sees it";
    QFile made(copy);
    ASSERT_TRUE(made.open(QIODevice::WriteOnly));
    made.close();
    Q_EMIT(*open)->backedUp();
    EXPECT_TRUE(waitFor([&] { return age->state() == State::Good; }));
    EXPECT_EQ(place->toolTip(), QDir::toNativeSeparators(copy));
    file.clock().setDay(file.clock().today().addDays(12));
    Q_EMIT(*open)->backedUp();
    EXPECT_TRUE(waitFor([&] { return age->word() == QStringLiteral("12 days ago"); })) << age->word().toStdString();

    QStringList links;
    QObject::connect(page.get(), &Page::linkActivated, page.get(), [&](const QString &link) { links.append(link); });
    act("backup");
    act("restore");
    EXPECT_EQ(links, (QStringList{QStringLiteral("do/backup"), QStringLiteral("do/restore")}));
}

TEST_F(Administration, EveryControlHasAName)
{
    openPage();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}
