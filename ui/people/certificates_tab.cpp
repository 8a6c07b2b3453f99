#include "ui/people/certificates_tab.h"

#include "models/edit/event_actions.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/award_dialogs.h"
#include "ui/people/held_certificate_dialog.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>

namespace kz {

namespace {

constexpr int soonMonths = 3; ///< so long before its end a certificate asks for attention
constexpr int mostAwards = 6; ///< shown without scrolling

LineCell validity(QDate until, QDate day)
{
    if (!until.isValid())
        return {.text = CertificatesTab::tr("Valid"), .state = State::Good};
    if (until < day)
        return {.text = CertificatesTab::tr("Expired"), .state = State::Bad};
    if (until < day.addMonths(soonMonths))
        return {.text = CertificatesTab::tr("Expires soon"), .state = State::Warning};
    return {.text = CertificatesTab::tr("Valid"), .state = State::Good};
}

LineCell validity(const LevelAward &award, QDate day)
{
    if (award.revokedOn.isValid() && award.revokedOn <= day)
        return {.text = CertificatesTab::tr("Taken back"), .state = State::Bad, .toolTip = award.reason};
    return validity(award.validUntil, day);
}

LineCell untilCell(QDate until)
{
    const QString text = words::dayText(until);
    return {.text = text.isEmpty() ? CertificatesTab::tr("No end") : text, .order = until};
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? report::dash() : text;
}

QString numberCell(const LevelAward &award)
{
    //: the number of a certificate and when it was issued again
    return award.reissuedOn.isValid()
        ? CertificatesTab::tr("%1, again on %2").arg(orDash(award.number), words::dayText(award.reissuedOn))
        : orDash(award.number);
}

} // namespace

CertificatesTab::CertificatesTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent), m_fallen(new Banner),
      m_awards(new LineTableModel({tr("Level"), tr("Ladder or programme"), tr("Awarded on"), tr("Valid until"),
                                   tr("Validity"), tr("Number"), tr("Basis")},
                                  this)),
      m_awardTable(new TableView(QStringLiteral("person.certificates"), settings)),
      m_model(new LineTableModel({tr("Certificate"), tr("Issued by"), tr("Issued on"), tr("Valid until"),
                                  tr("Validity"), tr("Number"), tr("Code")},
                                 this)),
      m_table(new TableView(QStringLiteral("person.held-certificates"), settings)),
      m_none(new TextLabel(tr("None held from elsewhere"), TextSize::Caption)),
      m_add(new QAction(lineIcon(QStringLiteral("plus")), tr("Add certificate…"), this)),
      m_remove(new QAction(lineIcon(QStringLiteral("delete")), tr("Remove"), this))
{
    m_awardTable->setModel(m_awards);
    m_awardTable->setStandardWidths({8, 20, 9, 9, 10, 9, 12});
    m_awardTable->setIconSize({16, 16});
    m_awardTable->setAccessibleName(tr("Levels awarded"));
    m_table->setModel(m_model);
    m_table->setStandardWidths({24, 16, 9, 9, 10, 9, 12});
    m_table->setIconSize({16, 16});
    m_table->setAccessibleName(tr("Certificates held"));
    m_none->setTone(ThemeRole::Muted);
    m_add->setObjectName(QStringLiteral("add-certificate"));
    m_add->setShortcut(Qt::Key_Insert);
    m_remove->setShortcut(Qt::Key_Delete);
    for (QAction *action : {m_add, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_add);
    m_table->addAction(m_remove);
    layOutTables();

    connect(&workspace, &items::Workspace::rightsChanged, this, &CertificatesTab::refresh);
    connect(m_add, &QAction::triggered, this, [this] { edit({.person = subject().person}); });
    connect(m_remove, &QAction::triggered, this, &CertificatesTab::removeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CertificatesTab::refresh);
    connect(m_table, &TableView::rowActivated, this, [this] {
        if (const HeldCertificate *certificate = current())
            edit(*certificate);
    });
    refresh();
}

void CertificatesTab::layOutTables()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::inside);
    head->addWidget(new TextLabel(tr("Held from elsewhere"), TextSize::Section), 1);
    head->addWidget(new ActionButton(m_add));
    head->addWidget(new ActionButton(m_remove));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_fallen);
    column->addWidget(m_awardTable);
    column->addSpacing(space::inside);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch();
    auto *empty = new EmptyState(QStringLiteral("certificate"), tr("No certificates yet"),
                                 tr("Once a level is awarded, its certificate stands here with number and validity. "
                                    "Certificates from elsewhere that rules ask for are added by hand."));
    empty->offer(m_add);
    layOut(content, empty);
}

QWidget *CertificatesTab::firstFocus()
{
    return m_awards->rowCount() > 0 ? m_awardTable : m_table;
}

void CertificatesTab::ask()
{
    read<Shown>(
        [about = subject(), &plans = workspace().plans()](storage::Database &database,
                                                          const query::CancelToken &) -> Result<Shown> {
            auto awards = query::certificates(database, about.person, about.asOf);
            if (!awards)
                return awards.error();
            auto held = query::heldCertificates(database, about.person, about.asOf);
            if (!held)
                return held.error();
            auto fallen = fallenOf(database, plans, about);
            if (!fallen)
                return fallen.error();
            return Shown{std::move(awards).value(), std::move(held).value(), std::move(fallen).value()};
        },
        [this](const Shown &shown) { showAll(shown); });
}

Result<std::vector<CertificatesTab::Fallen>> CertificatesTab::fallenOf(storage::Database &database, query::Plans &plans,
                                                                       const PersonSubject &about)
{
    const auto lapsed = query::lapsedLevelsOf(database, plans, about.person, about.asOf);
    if (!lapsed)
        return lapsed.error();
    std::vector<Fallen> found;
    for (const query::LapsedLevel &one : lapsed.value()) {
        const auto same
            = std::ranges::find(found, one.award, [](const Fallen &fallen) { return fallen.rules.front().award; });
        if (same != found.end()) {
            same->rules.push_back(one);
            continue;
        }
        const auto below = query::fallsTo(database, one.award, about.asOf.happened);
        if (!below)
            return below.error();
        found.push_back({{one}, below.value()});
    }
    return found;
}

void CertificatesTab::showAll(const Shown &shown)
{
    m_held = shown.held;
    setEmpty(shown.awards.empty() && m_held.lines.empty());
    showFallen(shown.fallen);
    showAwards(shown.awards);
    showHeld();
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
    refresh();
}

void CertificatesTab::showAwards(const std::vector<query::CertificateLine> &awards)
{
    std::vector<Line> lines;
    for (const query::CertificateLine &certificate : awards) {
        const LevelAward &award = certificate.award.award;
        const Level &level = certificate.award.level;
        lines.push_back({.key = award.id,
                         .cells = {{.text = words::pick(level.labelJa, level.labelEn), .order = level.position},
                                   {.text = report::titleText(certificate.framework)},
                                   {.text = words::dayText(award.decidedOn), .order = award.decidedOn},
                                   untilCell(award.validUntil),
                                   validity(award, subject().asOf.happened),
                                   {.text = numberCell(award)},
                                   {.text = award.basis}}});
    }
    m_awards->setLines(std::move(lines));
    m_awardTable->fitRows(mostAwards);
}

void CertificatesTab::showHeld()
{
    std::vector<Line> lines;
    for (const HeldCertificate &held : m_held.lines)
        lines.push_back({.key = held.id,
                         .cells = {{.text = held.title},
                                   {.text = orDash(held.issuer)},
                                   {.text = words::dayText(held.issuedOn), .order = held.issuedOn},
                                   untilCell(held.validUntil),
                                   validity(held.validUntil, subject().asOf.happened),
                                   {.text = orDash(held.number)},
                                   {.text = held.code}}});
    m_none->setVisible(lines.empty());
    m_table->setVisible(!lines.empty());
    m_model->setLines(std::move(lines));
}

void CertificatesTab::showFallen(const std::vector<Fallen> &fallen)
{
    m_fallen->clear();
    qDeleteAll(m_ways);
    m_ways.clear();
    QStringList lines;
    for (const Fallen &one : fallen) {
        for (const query::LapsedLevel &rule : one.rules)
            lines.append(report::lapsedText(rule));
        if (!subject().asOf.current)
            continue; // nothing is decided on a day that has passed
        const query::LapsedLevel &first = one.rules.front();
        if (one.below)
            addWay(tr("Fall to %1…").arg(report::titleText(one.below->level)), "fall",
                   [this, first, below = *one.below](query::PersonMatters matters) {
                       return new FallDialog(workspace(), std::move(matters), first, below, this);
                   });
        addWay(tr("Take back %1…").arg(report::titleText(first.level)), "take-back",
               [this, award = first.award](query::PersonMatters matters) {
                   auto *dialog = new RevokeDialog(workspace(), std::move(matters), this);
                   dialog->choose(award);
                   return dialog;
               });
    }
    if (!lines.isEmpty())
        m_fallen->say(State::Warning, lines.join(u'\n'), m_ways);
}

/// A button that asks for what its dialog is to begin with, and opens it.
void CertificatesTab::addWay(const QString &text, const char *name, std::function<QDialog *(query::PersonMatters)> make)
{
    auto *way = new QAction(text, this);
    way->setObjectName(QLatin1String(name));
    connect(way, &QAction::triggered, this, [this, make = std::move(make)] {
        workspace().read<query::PersonMatters>(
            this,
            [person = subject().person, asOf = query::AsOf::today(workspace().clock())](storage::Database &database,
                                                                                        const query::CancelToken &) {
                return query::personMatters(database, person, asOf);
            },
            [this, make](const Result<query::PersonMatters> &matters) {
                if (matters)
                    make(matters.value())->open();
                else
                    Q_EMIT failed(matters.error());
            });
    });
    m_ways.append(way);
}

void CertificatesTab::refresh()
{
    for (QAction *way : std::as_const(m_ways))
        allow(way, this->refusal(edit::Grant::Award));
    const QString refusal = workspace().refusal(edit::Grant::ManagePeople);
    allow(m_add, refusal);
    allow(m_remove, refusal, current() != nullptr);
}

const HeldCertificate *CertificatesTab::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return nullptr;
    const auto found = std::ranges::find(m_held.lines, m_model->line(row).key, &HeldCertificate::id);
    return found == m_held.lines.end() ? nullptr : &*found;
}

void CertificatesTab::edit(const HeldCertificate &certificate)
{
    if (workspace().may(edit::Grant::ManagePeople))
        (new HeldCertificateDialog(workspace(), certificate, m_held.known, m_held.whose, this))->open();
}

void CertificatesTab::removeCurrent()
{
    const HeldCertificate *certificate = current();
    if (!certificate)
        return;
    workspace().submit(edit::removeCertificate(certificate->id, m_held.whose), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               Q_EMIT failed(done.error());
                       });
}

bool CertificatesTab::select(Key record)
{
    for (const auto &[model, table] : {std::pair(m_awards, m_awardTable), std::pair(m_model, m_table)})
        if (const int row = model->rowOf(record); row >= 0) {
            table->selectRow(row);
            return true;
        }
    m_wanted = record;
    return false;
}

} // namespace kz
