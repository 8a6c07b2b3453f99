#include "tests/app/gui/desk_support.h"

#include "app/gui/open_places.h"
#include "models/edit/permission.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/page.h"

#include <QTabWidget>

#include <algorithm>
#include <string_view>

using namespace kz;
using namespace kz::test;

namespace {

enum class Whose { Own, InCharge, Stranger };

/// Whether a role does this to somebody's records: as the one table of rights has it.
bool mayReach(ActorRole role, edit::Grant grant, Whose whose)
{
    switch (edit::reachOf(role, grant)) {
    case edit::Reach::Nobody:
        return false;
    case edit::Reach::Own:
        return whose == Whose::Own;
    case edit::Reach::Charges:
        return whose != Whose::Stranger;
    case edit::Reach::Anybody:
        break;
    }
    return true;
}

/// Where the window offers to do something with a grant; %1 stands for the person whose records they are.
struct Row {
    edit::Grant grant;
    const char *link;
    const char *tab; ///< of a person's page
    const char *action;
    std::vector<Whose> whose;
};
const std::vector<Whose> ofEach{Whose::Own, Whose::InCharge, Whose::Stranger};
const std::vector<Whose> ofOthers{Whose::InCharge, Whose::Stranger}; ///< whom it is about is told another reason
const std::vector<Whose> ofOneself{Whose::Own};
const std::vector<Whose> ofEverybody{Whose::Stranger};
const Row rightRows[]{
    {edit::Grant::LogEvidence, "log?person=%1", "", "Submit", ofEach},
    {edit::Grant::LogEvidence, "week?person=%1", "", "Submit", ofEach},
    {edit::Grant::LogEvidence, "person/%1", "", "Log entry", ofEach},
    {edit::Grant::Rate, "person/%1", "", "Rate", ofEach},
    {edit::Grant::Rate, "person/%1", "", "A&pply for a level…", ofEach},
    {edit::Grant::Countersign, "person/%1", "interviews", "New interview…", ofEach},
    {edit::Grant::Attach, "person/%1", "files", "Add a file…", ofEach},
    {edit::Grant::AskRaters, "person/%1", "assessments", "Ask for feedback…", ofOthers},
    {edit::Grant::ManagePeople, "person/%1", "", "&Move to another site or ward…", ofEach},
    {edit::Grant::Award, "person/%1", "", "&Award a level…", ofEach},
    {edit::Grant::Rate, "applications", "", "Apply…", ofOneself},
    {edit::Grant::NameDeputy, "assessments", "", "Deputy…", ofOneself},
    {edit::Grant::ManagePeople, "people", "", "Add person…", ofEverybody},
    {edit::Grant::ManagePlaces, "sites", "", "Add site…", ofEverybody},
    {edit::Grant::PlanRotations, "rotations", "", "New placement", ofEverybody},
    {edit::Grant::HoldEvents, "events", "", "New event…", ofEverybody},
    {edit::Grant::ManageFrameworks, "administration", "", "From a file…", ofEverybody},
    {edit::Grant::Administer, "administration", "", "Add…", ofEverybody},
    {edit::Grant::SignIn, "administration", "", "Passphrase…", ofEverybody},
};

/// What a ward would say without looking into the tables: a wrong one must not agree with itself.
struct Spelled {
    ActorRole role;
    const char *link;
    const char *action;
    Whose whose;
    const char *state;
};
constexpr Spelled spelledRights[]{
    {ActorRole::Administrator, "person/%1", "&Award a level…", Whose::Stranger, "enabled"},
    {ActorRole::Administrator, "administration", "Passphrase…", Whose::Stranger, "enabled"},
    {ActorRole::Coordinator, "log?person=%1", "Submit", Whose::Stranger, "enabled"},
    {ActorRole::Coordinator, "administration", "Add…", Whose::Stranger, "enabled"},
    {ActorRole::Educator, "log?person=%1", "Submit", Whose::InCharge, "enabled"},
    {ActorRole::Educator, "log?person=%1", "Submit", Whose::Stranger, "refused"},
    {ActorRole::Educator, "week?person=%1", "Submit", Whose::Stranger, "refused"},
    {ActorRole::Educator, "person/%1", "Rate", Whose::InCharge, "enabled"},
    {ActorRole::Educator, "person/%1", "Rate", Whose::Stranger, "refused"},
    {ActorRole::Educator, "person/%1", "New interview…", Whose::Stranger, "refused"},
    {ActorRole::Educator, "person/%1", "Add a file…", Whose::InCharge, "enabled"},
    {ActorRole::Educator, "person/%1", "&Award a level…", Whose::InCharge, "refused"},
    {ActorRole::Educator, "person/%1", "Ask for feedback…", Whose::InCharge, "enabled"},
    {ActorRole::Educator, "person/%1", "Ask for feedback…", Whose::Stranger, "refused"},
    {ActorRole::Educator, "events", "New event…", Whose::Stranger, "enabled"},
    {ActorRole::Educator, "administration", "Passphrase…", Whose::Stranger, "absent"},
    {ActorRole::Trainee, "log?person=%1", "Submit", Whose::Own, "enabled"},
    {ActorRole::Trainee, "log?person=%1", "Submit", Whose::Stranger, "absent"},
    {ActorRole::Trainee, "person/%1", "Rate", Whose::Own, "enabled"},
    {ActorRole::Trainee, "person/%1", "New interview…", Whose::Own, "refused"},
    {ActorRole::Trainee, "assessments", "Deputy…", Whose::Own, "absent"},
};

/// One of each role, each a person of the file; the educator has somebody in charge.
class DeskRights : public DeskTest
{
protected:
    struct Somebody {
        ActorRole role;
        Key actor;
        Key person;
    };
    void addMore(edit::EditDoor &door) override
    {
        charge = person(door, u"仮屋 みなと");
        for (const auto &[role, name] :
             {std::pair(ActorRole::Administrator, u"見本 一葉"), std::pair(ActorRole::Coordinator, u"見本 二葉"),
              std::pair(ActorRole::Educator, u"見本 三葉"), std::pair(ActorRole::Trainee, u"見本 四葉")}) {
            const Key self = person(door, name);
            const Key actor
                = made(door, edit::saveActor({.person = self, .name = QString::fromUtf16(name), .role = role}));
            made(door, edit::setSecret(actor, secret, {}));
            team.push_back({role, actor, self});
            if (role == ActorRole::Educator)
                made(door, edit::saveDuty({.person = self, .trainee = charge, .from = clock.today()}, {}));
        }
    }
    QString linkOf(const char *pattern, const Somebody &who, Whose whose) const
    {
        const Key person = whose == Whose::Own ? who.person : whose == Whose::InCharge ? charge : other;
        return QString::fromLatin1(pattern).replace(QStringLiteral("%1"), keyToText(person));
    }
    /// What somebody reads who points at it: on its button in the header or on the page, or in a menu.
    QString toldOf(const QAction &action)
    {
        QStringList told;
        const auto buttons = window().findChildren<ActionButton *>();
        for (const ActionButton *button : buttons)
            if (button->isVisible() && button->text() == withoutMnemonic(action.text()))
                told << button->toolTip();
        return told.isEmpty() ? action.toolTip() : told.join(u'\n');
    }
    /// Once led there: enabled, refused with a reason, or "absent"; waits for what is wanted, since it is read first.
    QString stateOf(const QString &link, const char *tab, const QString &text, const QString &wanted)
    {
        window().go(link);
        const Link there = Link::parse(link);
        const Link here = Link::parse(window().currentLink());
        const QString whom = QStringLiteral("person");
        if (here.place != there.place || here.id != there.id || here.query.value(whom) != there.query.value(whom))
            return QStringLiteral("absent");
        Page *page = window().currentPage();
        if (auto *tabs = page->findChild<QTabWidget *>(); tabs && *tab)
            for (int i = 0; i < tabs->count(); ++i)
                if (tabs->widget(i)->objectName() == QLatin1String(tab))
                    tabs->setCurrentIndex(i);
        QString state;
        until([&] {
            state = QStringLiteral("no such action");
            for (const QAction *action : page->findChildren<QAction *>()) {
                if (action->text() != text)
                    continue;
                state = action->isEnabled()                                      ? QStringLiteral("enabled")
                    : toldOf(*action).contains(QStringLiteral("does not allow")) ? QStringLiteral("refused")
                                                                                 : QStringLiteral("disabled");
                break;
            }
            return state == wanted;
        });
        return state;
    }

    std::vector<Somebody> team;
    Key charge = 0;
};

} // namespace

TEST(RightRows, EveryGrantIsTriedAtTheWindow)
{
    const QByteArray last = edit::grantCode(edit::Grant::Administer); // what one that does not exist answers with, too
    for (int i = 0;; ++i) {
        const auto grant = edit::Grant(i);
        if (grant != edit::Grant::Administer && edit::grantCode(grant) == last)
            break;
        EXPECT_TRUE(std::ranges::any_of(rightRows, [grant](const Row &row) { return row.grant == grant; }))
            << edit::grantCode(grant);
    }
}

TEST_F(DeskRights, TheWindowOffersWhatTheTablePermitsToWhomAndForWhom)
{
    std::size_t cellsSpelled = 0;
    for (const Somebody &who : team) {
        signIn(who.actor);
        const Actor actor = host().workspace()->actor();
        for (const Row &row : rightRows)
            for (const Whose whose : row.whose) {
                const QString link = linkOf(row.link, who, whose);
                const bool opens = isOpenToActor(actor, Link::parse(link));
                const QString wanted = !opens              ? QStringLiteral("absent")
                    : mayReach(who.role, row.grant, whose) ? QStringLiteral("enabled")
                                                           : QStringLiteral("refused");
                for (const Spelled &cell : spelledRights)
                    if (cell.role == who.role && cell.whose == whose && cell.action == std::string_view(row.action)
                        && cell.link == std::string_view(row.link)) {
                        ++cellsSpelled;
                        EXPECT_EQ(wanted, QString::fromLatin1(cell.state)) << row.link << ", " << row.action;
                    }
                const QString found = stateOf(link, row.tab, QString::fromUtf8(row.action), wanted);
                EXPECT_EQ(found, wanted) << enumCode(who.role).toStdString() << ", " << edit::grantCode(row.grant)
                                         << ", " << row.link << ", " << row.action << ", " << int(whose);
            }
        const auto *own = window().findChild<QAction *>(QStringLiteral("own-passphrase"));
        EXPECT_EQ(own->isVisible() && own->isEnabled(), mayReach(who.role, edit::Grant::SignIn, Whose::Own));
        EXPECT_TRUE(own->isVisible()) << "everybody's own";
    }
    EXPECT_EQ(cellsSpelled, std::size(spelledRights)) << "each names a cell of the table";
}
