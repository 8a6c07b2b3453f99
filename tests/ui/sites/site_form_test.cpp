#include "ui/sites/site_form.h"

#include "models/query/site_records.h"
#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/sites/sites_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/rows_editor.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

/// A hospital with a ward and its beds, and a municipality; the page with its form.
struct Region {
    Region()
    {
        town = file.add(Municipality{.code = QStringLiteral("063622"),
                                     .prefecture = QStringLiteral("山形県"),
                                     .name = QStringLiteral("最上町"),
                                     .kana = QStringLiteral("モガミマチ")});
        hospital = file.site(QStringLiteral("階中央病院"));
        ward = file.department(hospital, QStringLiteral("5東病棟"), "nursing");
        clinic = file.site(QStringLiteral("峠の診療所"));
        file.department(clinic, QStringLiteral("外来"), "dialysis");
        file.add(SiteBeds{.site = hospital, .beds = 120, .from = QDate(2020, 4, 1)});
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<SitesPage>(**open, settings);
        QObject::connect(page.get(), &Page::linkActivated, page.get(), [this](const QString &link) { led = link; });
        page->resize(1186, 700);
        page->show();
    }
    SiteForm *form(const QString &link)
    {
        page->open(link);
        auto *shown = page->findChild<SiteForm *>();
        // The municipalities come with the answer.
        EXPECT_TRUE(waitFor([&] {
            return shown->headerActions().first()->isEnabled()
                && rows(shown, "department")->rows() == (link.contains(u'=') ? 1 : 0);
        }));
        QCoreApplication::processEvents();
        return shown;
    }
    static RowsEditor *rows(const SiteForm *form, const char *name)
    {
        return form->findChild<RowsEditor *>(QLatin1String(name));
    }
    query::SiteRecords stored(Key site)
    {
        const auto read = (*open)->reads().runHere<query::SiteRecords>(
            [site](storage::Database &database, const query::CancelToken &) {
                return query::siteRecords(database, site);
            });
        EXPECT_TRUE(read);
        return read ? read.value() : query::SiteRecords{};
    }
    QString edit() const { return QStringLiteral("site/%1?edit=1").arg(keyToText(hospital)); }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    Key town = 0;
    Key hospital = 0;
    Key clinic = 0;
    Key ward = 0;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<SitesPage> page;
    QString led;
};

QLineEdit *field(const QWidget *form, const char *name)
{
    return form->findChild<QLineEdit *>(QLatin1String(name));
}

QPushButton *button(const QWidget *in, const char *text)
{
    for (auto *one : in->findChildren<QPushButton *>())
        if (one->isVisible() && one->text() == QLatin1String(text))
            return one;
    ADD_FAILURE() << "no button " << text;
    return nullptr;
}

QString issueAt(const QWidget *control)
{
    return control ? control->accessibleDescription() : QStringLiteral("no such field");
}

} // namespace

TEST(SiteForm, ANewSiteIsTypedAndSavedByKeyboard)
{
    Region region;
    SiteForm *form = region.form(QStringLiteral("sites/new"));
    EXPECT_EQ(region.page->title(), QStringLiteral("Add site"));
    EXPECT_FALSE(region.page->usesAsOf());
    EXPECT_EQ(region.page->firstFocus(), field(form, "name"));
    field(form, "name")->setText(QStringLiteral("峠の診療所"));
    field(form, "capacity")->setText(QStringLiteral("２")); // as an IME leaves it
    auto *town = form->findChild<FinderField *>(QStringLiteral("municipality"));
    town->setFocus();
    QTest::keyClicks(town, QStringLiteral("mogami"));
    QTest::keyClick(town, Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return town->key() == region.town; }));
    auto *wards = Region::rows(form, "department");
    wards->findChild<QPushButton *>()->click();
    ASSERT_EQ(wards->rows(), 1);
    wards->cell<QLineEdit>(0, QStringLiteral("name"))->setText(QStringLiteral("外来"));
    wards->cell<QComboBox>(0, QStringLiteral("field"))->setEditText(QStringLiteral("internal medicine"));
    form->headerActions().first()->trigger();
    ASSERT_TRUE(waitFor([&] { return region.led.startsWith(QStringLiteral("site/")); }));
    const auto stored = region.stored(*keyFromText(region.led.mid(5)));
    EXPECT_EQ(stored.site.name, QStringLiteral("峠の診療所"));
    EXPECT_EQ(stored.site.capacity, 2);
    EXPECT_EQ(stored.site.municipality, region.town);
    EXPECT_TRUE(stored.site.member) << "who adds a site means one of their own";
    ASSERT_EQ(stored.departments.size(), 1u);
    EXPECT_EQ(stored.departments[0].field, QStringLiteral("internal_medicine")) << "the word stands for the code";
}

TEST(SiteForm, ARecordIsMendedAndTheUndoMenuSaysWhat)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    EXPECT_EQ(region.page->title(), QStringLiteral("Edit 階中央病院"));
    auto *beds = Region::rows(form, "site_beds");
    ASSERT_EQ(beds->rows(), 1);
    beds->cell<DayField>(0, QStringLiteral("to_day"))->setText(QStringLiteral("2026-03-31"));
    beds->findChild<QPushButton *>()->click();
    beds->cell<QLineEdit>(1, QStringLiteral("beds"))->setText(QStringLiteral("100"));
    beds->cell<DayField>(1, QStringLiteral("from_day"))->setText(QStringLiteral("2026-04-01"));
    form->headerActions().first()->trigger();
    ASSERT_TRUE(waitFor([&] { return region.led == QStringLiteral("site/") + keyToText(region.hospital); }));
    const auto stored = region.stored(region.hospital);
    ASSERT_EQ(stored.beds.size(), 2u);
    EXPECT_EQ(stored.beds[1].beds, 100);
    EXPECT_EQ(stored.departments[0].field, QStringLiteral("nursing")) << "what was not touched stays";
    EXPECT_TRUE(waitFor([&] { return (*region.open)->door()->nextUndo().action == QStringLiteral("site.change"); }));
}

TEST(SiteForm, ASiteIsNotSavedBeforeItsRecordIsRead)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    form->open(QStringLiteral("site/%1?edit=1").arg(keyToText(region.clinic)));
    QAction *save = form->headerActions().first();
    EXPECT_FALSE(save->isEnabled()) << "the answer has not come";
    const edit::SiteSheet sheet = form->sheet();
    EXPECT_EQ(sheet.site.id, region.clinic);
    EXPECT_TRUE(sheet.site.name.isEmpty()) << "nothing of the former site stays";
    EXPECT_TRUE(sheet.departments.empty() && sheet.beds.empty());
    save->trigger();
    ASSERT_TRUE(waitFor([&] { return save->isEnabled(); }));
    EXPECT_EQ(form->sheet().site.name, QStringLiteral("峠の診療所"));
    EXPECT_EQ(region.stored(region.hospital).departments.size(), 1u);
    EXPECT_EQ(region.stored(region.clinic).departments.size(), 1u);

    form->open(QStringLiteral("site/%1?edit=1").arg(keyToText(region.ward))); // no site has this key
    ASSERT_TRUE(waitFor([&] { return !form->findChild<Banner *>()->words().isEmpty(); }));
    EXPECT_FALSE(save->isEnabled()) << "and not when it could not be read";
}

TEST(SiteForm, WhatIsWrongStandsAtItsFieldAndNothingIsSaved)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    field(form, "name")->clear();
    field(form, "kana")->setText(QStringLiteral("階"));
    field(form, "capacity")->setText(QStringLiteral("many"));
    field(form, "municipality")->setText(QStringLiteral("どこか"));
    form->findChild<FinderField *>(QStringLiteral("municipality"))->setChosen(0, QStringLiteral("どこか"));
    field(form, "opened")->setText(QStringLiteral("2026-13-40"));
    auto *wards = Region::rows(form, "department");
    wards->findChild<QPushButton *>()->click(); // a ward without a name
    form->headerActions().first()->trigger();
    for (const char *name : {"name", "kana", "capacity", "municipality", "opened"})
        EXPECT_FALSE(issueAt(form->findChild<QWidget *>(QLatin1String(name))).isEmpty()) << name;
    EXPECT_FALSE(issueAt(wards->control(1, QStringLiteral("name"))).isEmpty());
    EXPECT_TRUE(issueAt(wards->control(0, QStringLiteral("name"))).isEmpty()) << "the other ward is well";
    EXPECT_EQ(region.led, QString());
    field(form, "name")->setText(QStringLiteral("階中央病院"));
    EXPECT_TRUE(issueAt(field(form, "name")).isEmpty()) << "and goes when it is mended";
    EXPECT_TRUE(clippedTexts(form).isEmpty()) << clippedTexts(form).join(u'\n').toStdString();
}

TEST(SiteForm, AFieldIsChosenInWordsAndOneNobodyCountsIsNoticed)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    auto *wards = Region::rows(form, "department");
    auto *field = wards->cell<QComboBox>(0, QStringLiteral("field"));
    EXPECT_GT(field->findData(QStringLiteral("dialysis")), 0) << "another site's own field is offered";
    const QWidget *told = wards->control(0, QStringLiteral("name")); // a line's words stand at its first field
    field->setEditText(QStringLiteral("naika"));
    EXPECT_FALSE(issueAt(told).isEmpty()) << "before anything is saved";
    for (const char *typed : {"Internal Medicine", "INTERNAL_MEDICINE"}) {
        field->setEditText(QLatin1String(typed));
        EXPECT_TRUE(issueAt(told).isEmpty()) << typed;
        EXPECT_EQ(form->sheet().departments.at(0).field, QStringLiteral("internal_medicine")) << typed;
    }
}

TEST(SiteForm, AWardIsTakenAway)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    auto *wards = Region::rows(form, "department");
    auto *remove = wards->findChild<QToolButton *>();
    ASSERT_TRUE(remove);
    remove->click();
    EXPECT_EQ(wards->rows(), 0);
    form->headerActions().first()->trigger();
    ASSERT_TRUE(waitFor([&] { return !region.led.isEmpty(); }));
    EXPECT_TRUE(region.stored(region.hospital).departments.empty());
}

TEST(SiteForm, CancelLeadsBackAndAsksBeforeWhatWasTypedIsLost)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    QTest::keyClick(field(form, "name"), Qt::Key_Escape);
    const QString site = QStringLiteral("site/") + keyToText(region.hospital);
    EXPECT_EQ(region.led, site) << "nothing to lose, nothing to ask";
    region.led.clear();
    field(form, "name")->setText(QStringLiteral("別の名"));
    QTest::keyClick(field(form, "name"), Qt::Key_Escape);
    EXPECT_EQ(region.led, QString());
    auto *banner = form->findChild<Banner *>();
    EXPECT_FALSE(banner->words().isEmpty());
    button(banner, "Go on")->click();
    EXPECT_TRUE(banner->words().isEmpty());
    EXPECT_EQ(field(form, "name")->text(), QStringLiteral("別の名"));
    QTest::keyClick(field(form, "name"), Qt::Key_Escape);
    button(banner, "Discard")->click();
    EXPECT_EQ(region.led, site);
    EXPECT_EQ(region.stored(region.hospital).site.name, QStringLiteral("階中央病院"));
    region.form(region.edit());
    EXPECT_EQ(field(form, "name")->text(), QStringLiteral("階中央病院")) << "it is gone";
}

TEST(SiteForm, WhatWasTypedIsStillThereAfterALookElsewhere)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    Region::rows(form, "department")->cell<QLineEdit>(0, QStringLiteral("name"))->setText(QStringLiteral("6東病棟"));
    region.page->open(QStringLiteral("sites"));
    region.page->open(region.edit());
    QTest::qWait(50); // no answer comes that would fill it anew
    EXPECT_EQ(form->sheet().departments.at(0).name, QStringLiteral("6東病棟"));
    EXPECT_FALSE(form->findChild<Banner *>()->words().isEmpty()) << "and is said not to be saved";
    form->headerActions().first()->trigger();
    ASSERT_TRUE(waitFor([&] { return !region.led.isEmpty(); }));
    EXPECT_EQ(region.stored(region.hospital).departments.at(0).name, QStringLiteral("6東病棟"));
    region.form(region.edit());
    EXPECT_TRUE(form->findChild<Banner *>()->words().isEmpty()) << "what is saved is no longer at stake";
}

TEST(SiteForm, AnotherSiteIsNotOpenedOverWhatWasTyped)
{
    Region region;
    QString shown;
    QObject::connect(region.page.get(), &Page::linkChanged, region.page.get(),
                     [&shown](const QString &link) { shown = link; });
    SiteForm *form = region.form(region.edit());
    field(form, "name")->setText(QStringLiteral("別の名"));
    const QString other = QStringLiteral("site/%1?edit=1").arg(keyToText(region.clinic));
    region.page->open(QStringLiteral("sites"));
    region.page->open(other);
    QTest::qWait(50); // no answer comes that would fill it anew
    EXPECT_EQ(form->sheet().site.id, region.hospital);
    EXPECT_EQ(form->sheet().site.name, QStringLiteral("別の名"));
    EXPECT_EQ(region.page->title(), QStringLiteral("Edit 階中央病院"));
    EXPECT_EQ(shown, region.edit()) << "the way back leads to what is shown";
    auto *banner = form->findChild<Banner *>();
    EXPECT_FALSE(banner->words().isEmpty());
    button(banner, "Go on")->click();
    EXPECT_TRUE(banner->words().isEmpty());

    region.page->open(QStringLiteral("sites/new"));
    EXPECT_EQ(form->sheet().site.id, region.hospital) << "a new one is another one, too";
    region.page->open(other);
    button(banner, "Discard")->click();
    EXPECT_EQ(region.led, other) << "on to what was asked for";
    region.form(other);
    EXPECT_EQ(field(form, "name")->text(), QStringLiteral("峠の診療所"));
    EXPECT_EQ(region.stored(region.hospital).site.name, QStringLiteral("階中央病院"));
}

TEST(SiteForm, AnotherSiteWaitsUntilThisOneIsSaved)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    field(form, "code")->setText(QStringLiteral("0612345"));
    form->headerActions().first()->trigger();
    const QString other = QStringLiteral("site/%1?edit=1").arg(keyToText(region.clinic));
    region.page->open(other);
    EXPECT_EQ(form->sheet().site.id, region.hospital) << "a refusal would have to be mended here";
    EXPECT_TRUE(form->findChild<Banner *>()->words().isEmpty());
    ASSERT_TRUE(waitFor([&] { return !region.led.isEmpty(); }));
    EXPECT_EQ(region.led, other);
    EXPECT_EQ(region.stored(region.hospital).site.code, QStringLiteral("0612345"));
}

TEST(SiteForm, TheKeyboardGoesAsTheScreenReads)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    auto *beds = Region::rows(form, "site_beds");
    auto *wards = Region::rows(form, "department");
    button(wards, "Add department or ward")->click();
    button(beds, "Add number of beds")->click(); // later than the ward, above it on the screen
    std::vector<QWidget *> wanted = {form->findChild<QWidget *>(QStringLiteral("island"))};
    const auto add = [&](const RowsEditor *rows, const QStringList &columns, const char *addText) {
        for (int row = 0; row < rows->rows(); ++row)
            for (const QString &column : columns)
                wanted.push_back(rows->control(row, column));
        wanted.push_back(button(rows, addText));
    };
    add(beds, {QStringLiteral("beds"), QStringLiteral("from_day"), QStringLiteral("to_day")}, "Add number of beds");
    add(wards, {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("field"), QStringLiteral("capacity")},
        "Add department or ward");
    std::vector<QWidget *> found;
    QWidget *at = field(form, "name");
    do {
        if (std::ranges::find(wanted, at) != wanted.end())
            found.push_back(at);
        at = at->nextInFocusChain();
    } while (at != field(form, "name"));
    EXPECT_EQ(found, wanted);
    QWidget *next = beds->control(0, QStringLiteral("to_day"))->nextInFocusChain();
    while (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible())
        next = next->nextInFocusChain();
    EXPECT_TRUE(qobject_cast<QToolButton *>(next)) << "a line is taken away at its end";
}

TEST(SiteForm, EveryControlHasANameAndRoomForItsWords)
{
    Region region;
    SiteForm *form = region.form(region.edit());
    EXPECT_TRUE(unnamedControls(form).isEmpty()) << unnamedControls(form).join(u'\n').toStdString();
    EXPECT_TRUE(clippedTexts(form).isEmpty()) << clippedTexts(form).join(u'\n').toStdString();
    region.page->resize(700, 600);
    // The sides change their places in the one turn, and get their sizes in the next.
    EXPECT_TRUE(QTest::qWaitFor([&] { return clippedTexts(form).isEmpty(); }, 2000))
        << "narrow: " << clippedTexts(form).join(u'\n').toStdString();
}
