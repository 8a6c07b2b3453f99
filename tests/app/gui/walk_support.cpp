#include "tests/app/gui/walk_support.h"

#include "models/domain/actor.h"
#include "models/domain/application.h"
#include "models/domain/event.h"
#include "models/edit/credential_actions.h"
#include "models/exchange/packet_issue.h"
#include "models/exchange/table_writer.h"
#include "models/exchange/wide_ratings.h"
#include "models/query/applications.h"
#include "models/query/framework_sheet.h"
#include "models/query/search.h"
#include "models/query/sites.h"
#include "models/report/papers.h"
#include "models/storage/framework_reads.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"
#include "ui/administration/secret_dialog.h"
#include "ui/applications/deadlines_dialog.h"
#include "ui/ladders/module_dialog.h"
#include "ui/people/ask_feedback_dialog.h"
#include "ui/widgets/link.h"
#include "ui/widgets/page.h"
#include "ui/widgets/settings.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QTableView>

#include <algorithm>

namespace kz::test {

template <typename T>
T Walk::read(std::function<Result<T>(storage::Database &)> question) const
{
    auto answer = m_workspace.reads().runHere<T>(
        [&](storage::Database &database, const query::CancelToken &) { return question(database); });
    return answer ? std::move(answer).value() : T();
}

Walk::~Walk() = default;

Walk::Walk(items::Workspace &workspace, const QString &folder)
    : m_workspace(workspace), m_folder(folder), m_settings(std::make_unique<Settings>(folder))
{
    findPeople();
    findVersions();
    using Sites = std::vector<storage::Found>;
    for (const storage::Found &site : read<Sites>(
             [](storage::Database &database) { return query::findSites(database, QStringLiteral("階中央"), 1); }))
        m_site = keyToText(site.key);
    for (const TrainingEvent &event : read<std::vector<TrainingEvent>>(
             [](storage::Database &database) { return storage::Repository<TrainingEvent>(database).all(); }))
        if (event.status == EventStatus::Held && m_event.isEmpty())
            m_event = keyToText(event.id);
    for (const CommitteeMeeting &meeting : read<std::vector<CommitteeMeeting>>([](storage::Database &database) {
             return storage::Repository<CommitteeMeeting>(database).all("WHERE closed = 0");
         }))
        m_meeting = keyToText(meeting.id);
    makePacket();
}

void Walk::findPeople()
{
    const auto called = [this](const QString &name) {
        const auto found = read<std::vector<storage::Found>>(
            [&](storage::Database &database) { return query::findPeople(database, name, 1); });
        return found.empty() ? QString() : keyToText(found.front().key);
    };
    m_person = called(QStringLiteral("例田"));
    m_planned = called(QStringLiteral("雛形 まもる"));
    const auto board = read<query::ApplicationBoard>(
        [this](storage::Database &database) { return query::applicationBoard(database, 0, 0, 0, m_workspace.asOf()); });
    m_applicant = m_person;
    for (const query::ApplicationLine &line : board.lines)
        if (line.application().status == ApplicationStatus::Approved)
            m_applicant = keyToText(line.application().person);
}

void Walk::findVersions()
{
    using Lines = std::vector<query::FrameworkLine>;
    const auto lines = [this](bool ladders) {
        return read<Lines>([this, ladders](storage::Database &database) {
            return query::frameworkLines(database, ladders, m_workspace.asOf().happened);
        });
    };
    const Lines ladders = lines(true);
    if (!ladders.empty())
        m_ladder = keyToText(ladders.front().version.id);
    for (const query::FrameworkLine &line : ladders)
        if (line.version.status == VersionStatus::Draft)
            m_draft = keyToText(line.version.id);
    for (const query::FrameworkLine &line : lines(false))
        if (line.framework.code == QStringLiteral("cardio-onco-common"))
            m_modules = line.version.id;
}

void Walk::makePacket()
{
    const QString path = m_folder + QStringLiteral("/packet.kzpacket");
    if (QFile::exists(path) || !m_workspace.door())
        return;
    exchange::PacketOrder order;
    order.holder = keyFromText(m_person).value_or(0);
    order.path = path;
    order.passphrase = passphrase();
    (void)m_workspace.door()->submitAndWait(exchange::issuePackets({order}, {}, {.passes = 1, .memory = 8192}));
}

QStringList Walk::pages() const
{
    QStringList links;
    for (const char *link : {"home",
                             "people",
                             "people/new",
                             "sites",
                             "sites?map=1",
                             "sites/new",
                             "rotations",
                             "rotations?tab=placements",
                             "rotations?tab=absences",
                             "rotations?tab=forecast",
                             "assessments",
                             "reports",
                             "reports?kind=week&number=new",
                             "administration",
                             "packets",
                             "journal",
                             "import",
                             "log",
                             "ladders",
                             "ladders?tab=rules",
                             "ladders?tab=outcomes",
                             "applications",
                             "curricula",
                             "events"})
        links << QLatin1String(link);
    for (const char *tab : {"progress", "timeline", "logbook", "assessments", "interviews", "certificates", "modules",
                            "events", "files", "history"})
        links << QStringLiteral("person/%1?tab=%2").arg(m_person, QLatin1String(tab));
    links << QStringLiteral("person/%1?tab=plan").arg(m_planned);
    for (const char *page : {"log?person=%1", "week?person=%1", "rate?person=%1"})
        links << QString::fromLatin1(page).arg(m_person);
    links << QStringLiteral("applications?committee=%1").arg(m_meeting);
    for (const char *page : {"site/%1", "site/%1?edit=1"})
        links << QString::fromLatin1(page).arg(m_site);
    QStringList beside;
    for (const Key site :
         read<std::vector<Key>>([](storage::Database &database) { return query::siteKeys(database, {}); }))
        if (beside.size() < 3)
            beside << keyToText(site);
    links << Link{QStringLiteral("sites"),
                  {},
                  {{QStringLiteral("compare"), QStringLiteral("1")}, {QStringLiteral("of"), beside.join(u',')}}}
                 .text();
    links << QStringLiteral("events?id=%1").arg(m_event);
    links << QStringLiteral("curricula?version=%1&tab=coverage").arg(keyToText(m_modules));
    links << QStringLiteral("matrix?of=%1,%2").arg(m_ladder, keyToText(m_modules));
    for (const char *page : {"draft/%1", "draft/%1?tab=rules", "crosswalk/%1"})
        links << QString::fromLatin1(page).arg(m_draft);
    links << packet();
    addPapers(links);
    return links;
}

QString Walk::packet() const
{
    Link link;
    link.place = QStringLiteral("packet");
    link.query.insert(QStringLiteral("path"), m_folder + QStringLiteral("/packet.kzpacket"));
    return link.text();
}

/// Each kind of the gallery, about somebody or something of whom there is much to print.
void Walk::addPapers(QStringList &links) const
{
    for (const report::PaperKind &kind : report::paperKinds()) {
        const QString code = QLatin1String(kind.code);
        const bool applies = code == QStringLiteral("application") || code == QStringLiteral("certificate");
        QString about = applies ? m_applicant : code == QStringLiteral("plan") ? m_planned : m_person;
        if (kind.scope == report::PaperScope::Site)
            about = m_site;
        else if (kind.scope == report::PaperScope::Version)
            about = code == QStringLiteral("coverage") ? keyToText(m_modules) : m_ladder;
        else if (kind.scope == report::PaperScope::Event)
            about = m_event;
        if (kind.scope == report::PaperScope::File) {
            links << QStringLiteral("reports?kind=") + code;
            continue;
        }
        links << QStringLiteral("reports?kind=%1&%2=%3").arg(code, QLatin1String(report::scopeWord(kind.scope)), about);
    }
}

std::vector<ShownDialog> Walk::dialogs() const
{
    std::vector<ShownDialog> dialogs;
    const auto add = [&dialogs](const QString &link, std::initializer_list<const char *> names) {
        for (const char *name : names) {
            dialogs.emplace_back();
            dialogs.back().name = QLatin1String(name);
            dialogs.back().link = link;
        }
    };
    const auto header = [&](const QString &link, const char *name, int action, bool isNew = false) {
        add(link, {name});
        dialogs.back().headerAction = action;
        dialogs.back().isNew = isNew;
    };
    const auto about = [&](const QString &link, const char *name, const QString &path) {
        add(link, {name});
        dialogs.back().file = path;
    };
    const auto perhaps = [&](const QString &link, const char *name) {
        add(link, {name});
        dialogs.back().perhaps = true;
    };
    header(QStringLiteral("rotations"), "placement", 0, true);
    header(QStringLiteral("rotations"), "absence", 1, true);
    header(QStringLiteral("events"), "event", 0, true);
    header(QStringLiteral("events"), "event-change", 1);
    perhaps(QStringLiteral("events?id=%1").arg(m_event), "in-part");
    dialogs.back().rows = 1;
    dialogs.back().list = QStringLiteral("sign-ins");
    add(QStringLiteral("applications"),
        {"apply", "deadlines", "step", "hold", "extend", "withdraw", "new-meeting", "workflow", "another-way"});
    add(QStringLiteral("applications"), {"way"});
    dialogs.back().make = [this](QWidget *parent) { return way(parent); }; // its ladder has one already
    add(QStringLiteral("administration"), {"change", "secret", "own-passphrase"});
    dialogs.back().make = [this](QWidget *parent) {
        return new SecretDialog(m_workspace, m_workspace.actor(), SecretDialog::Whose::Own, parent);
    };
    header(QStringLiteral("packets"), "issue", 0);
    header(QStringLiteral("packets"), "revoke", 2);
    add(QStringLiteral("reports"), {"letterhead", "own-form"});
    add(QStringLiteral("assessments"), {"deputy", "strike"});
    about(QStringLiteral("assessments"), "ratings-from-sheet", ratings());
    for (const char *name : {"assign", "merge"}) {
        add(QStringLiteral("people"), {name});
        dialogs.back().rows = 2;
    }
    add(QStringLiteral("person/%1").arg(m_person), {"enrol", "end-enrolment", "award", "move", "duty", "leave"});
    add(QStringLiteral("person/%1?tab=interviews").arg(m_person), {"new-interview"});
    add(QStringLiteral("person/%1?tab=certificates").arg(m_person), {"add-certificate"});
    add(QStringLiteral("person/%1?tab=assessments").arg(m_person), {"ask-feedback"});
    dialogs.back().make
        = [this](QWidget *parent) { return feedback(parent); }; // they are in no programme with such a form
    about(QStringLiteral("person/%1?tab=files").arg(m_person), "add-file",
          file("report.txt", "A report of a case, without a name.\n"));
    add(QStringLiteral("person/%1?tab=plan").arg(m_planned),
        {"new-plan", "change-plan", "plan-placement", "plan-follow-up", "close-plan"});
    add(QStringLiteral("ladders?tab=outcomes"), {"new-cycle", "next-cycle"});
    add(QStringLiteral("ladders"), {"new-framework", "copy-version", "retire"});
    about(QStringLiteral("ladders"), "from-file",
          QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/broken.json"));
    about(QStringLiteral("ladders"), "from-sheet", ladderSheet());
    header(QStringLiteral("draft/%1").arg(m_draft), "adopt", 0);
    add(QStringLiteral("draft/%1").arg(m_draft), {"levels", "scales", "forms", "module"});
    dialogs.back().make = [this](QWidget *parent) { return module(parent); }; // the draft has none
    about(QStringLiteral("crosswalk/%1").arg(m_draft), "take-in", ratings());
    add(QStringLiteral("crosswalk/%1").arg(m_draft), {"level-map"});
    return dialogs;
}

QDialog *Walk::module(QWidget *parent) const
{
    const auto sheet = read<query::SheetPtr>([this](storage::Database &database) {
        return query::frameworkSheet(database, m_workspace.plans(), m_modules);
    });
    if (!sheet)
        return nullptr;
    const auto node = std::ranges::find(sheet->nodes, ItemKind::Module,
                                        [](const query::FrameworkSheet::Node &one) { return one.item.kind; });
    return node == sheet->nodes.end() ? nullptr
                                      : new ModuleDialog(m_workspace, sheet, int(node - sheet->nodes.begin()), parent);
}

/// As it is chosen for a ladder that has none.
QDialog *Walk::way(QWidget *parent) const
{
    auto board = read<query::ApplicationBoard>(
        [this](storage::Database &database) { return query::applicationBoard(database, 0, 0, 0, m_workspace.asOf()); });
    for (query::ApplicationLadder &ladder : board.ladders)
        ladder.plans.clear();
    return board.ladders.empty() ? nullptr : new WayDialog(m_workspace, std::move(board.ladders), parent);
}

/// Somebody is asked while others have answered or are late.
QDialog *Walk::feedback(QWidget *parent) const
{
    const QDate today = m_workspace.clock().today();
    query::AskedRaters known{.whose = QStringLiteral("例田 あゆみ"), .forms = {}, .lines = {}};
    known.forms.push_back({.tool = 1,
                           .title = {QStringLiteral("多職種からの360度評価"), QStringLiteral("Feedback from many")},
                           .needed = 5});
    for (const int days : {-3, 4, 11}) {
        storage::AskedLine line;
        line.asked = {.id = Key(known.lines.size()) + 1,
                      .person = 1,
                      .tool = 1,
                      .rater = Key(known.lines.size()) + 2,
                      .askedOn = today.addDays(-14),
                      .due = today.addDays(days)};
        line.raterName = QStringLiteral("見本坂 はるか");
        line.answered = days > 10;
        known.lines.push_back(std::move(line));
    }
    return new AskFeedbackDialog(m_workspace, *m_settings, keyFromText(m_person).value_or(0), std::move(known), parent);
}

QString Walk::file(const char *name, const QByteArray &content) const
{
    QFile file(m_folder + u'/' + QLatin1String(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

/// A ward's sheet of ratings, with a cell, a person and an item that cannot be taken.
QString Walk::ratings() const
{
    const auto rows = read<QStringList>([](storage::Database &database) -> Result<QStringList> {
        const auto forms = exchange::formsInForce(database);
        if (!forms)
            return forms.error();
        const auto people = query::findPeople(database, QStringLiteral("例田"), 8);
        if (!people)
            return people.error();
        QStringList head{QStringLiteral("職員番号"), QStringLiteral("氏名")};
        const exchange::FormInForce &form = forms.value().front();
        const auto items = storage::FrameworkReads(database).items(form.version.id);
        const auto listed = storage::FrameworkReads(database).toolItems(form.version.id);
        if (!items || !listed)
            return items ? listed.error() : items.error();
        for (const Item &item : items.value())
            for (const ToolItem &rated : listed.value())
                if (rated.tool == form.tool.id && rated.item == item.id)
                    head << item.code;
        QStringList lines{head.join(u',') + QStringLiteral(",X9")};
        for (const storage::Found &person : people.value())
            lines << person.detail + u',' + person.name + QStringLiteral(",3,2,-,9,1,2,2");
        lines << QStringLiteral(",誰か 居ない,2,2,2");
        return lines;
    });
    return file("ratings.csv", rows.join(u'\n').toUtf8());
}

/// A hospital's own ladder as a workbook: goals down, levels across.
QString Walk::ladderSheet() const
{
    QFile file(m_folder + QStringLiteral("/ladder.xlsx"));
    if (file.open(QIODevice::WriteOnly)) {
        const auto writer = exchange::tableWriter(file, file.fileName());
        writer->row({QStringLiteral("領域"), QStringLiteral("レベルⅠ"), QStringLiteral("レベルⅡ")});
        writer->row(
            {QStringLiteral("ニーズをとらえる"), QStringLiteral("助言を得てとらえる"), QStringLiteral("自らとらえる")});
        writer->row(
            {QStringLiteral("協働する"), QStringLiteral("連絡と報告ができる"), QStringLiteral("関係者と調整できる")});
        (void)writer->finish();
    }
    return file.fileName();
}

QObject *openerOf(const Page &page, const ShownDialog &dialog)
{
    if (dialog.rows > 0) {
        const auto *table = page.findChild<QTableView *>(dialog.list); // no name: the first
        for (int row = 0; table && row < dialog.rows; ++row)
            table->selectionModel()->select(
                table->model()->index(row, 0),
                (row == 0 ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select)
                    | QItemSelectionModel::Rows);
    }
    if (dialog.headerAction >= 0)
        return page.headerActions().value(dialog.headerAction);
    if (auto *action = page.findChild<QAction *>(dialog.name))
        return action;
    return page.findChild<QAbstractButton *>(dialog.name);
}

bool isEnabled(const QObject *opener)
{
    return opener->property("enabled").toBool();
}

void press(QObject *opener)
{
    if (auto *action = qobject_cast<QAction *>(opener))
        action->trigger();
    else if (auto *button = qobject_cast<QAbstractButton *>(opener))
        button->click();
}

Result<SharedDesk> shareDesk(const QString &path, const Clock &clock)
{
    edit::ChangeHub hub;
    auto opened = edit::EditDoor::open(path, clock, hub);
    if (!opened)
        return opened.error();
    const auto door = std::move(opened).value();
    auto reading = storage::openForReading(path);
    if (!reading)
        return reading.error();
    auto database = std::move(reading).value();
    const auto actors = storage::Repository<Actor>(database).all();
    if (!actors)
        return actors.error();
    SharedDesk desk;
    desk.coordinator = door->actor().id;
    for (const Actor &actor : actors.value()) {
        if (actor.role.has(ActorRole::Educator) && actor.person)
            desk.educator = actor.id;
        if (actor.role.has(ActorRole::Trainee) && actor.person) {
            desk.trainee = actor.id;
            desk.trainees = keyToText(*actor.person);
        }
    }
    for (const Key actor : {desk.coordinator, desk.educator, desk.trainee})
        if (auto done = door->submitAndWait(edit::setSecret(actor, SharedDesk::secret(), {})); !done)
            return done.error();
    return desk;
}

} // namespace kz::test
