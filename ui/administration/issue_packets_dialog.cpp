#include "ui/administration/issue_packets_dialog.h"

#include "models/base/kana.h"
#include "models/words/words.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kz {

namespace {

enum WhoChip { EverybodyChip, DueChip };

} // namespace

IssuePacketsDialog::IssuePacketsDialog(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_files(files), m_kind(new QComboBox),
      m_search(new SearchField(tr("Part of a name or a site"))), m_who(new ChoiceChips(tr("Who is listed"))),
      m_list(new QListWidget), m_until(new DayField),
      m_pin(new QCheckBox(tr("A PIN for supervisors who do not sign in to this file"))),
      m_signing(
          new TextLabel(tr("Whoever signs in to this file signs in to the packet in the same way; of everybody else "
                           "only the name is asked. A supervisor with neither passphrase nor PIN can be chosen by "
                           "anybody who opens the packet, and then signs."),
                        TextSize::Caption)),
      m_told(new TextLabel(TextSize::Caption)), m_passphrases(new QPlainTextEdit), m_asking(new QWidget),
      m_buttons(new QDialogButtonBox)
{
    setWindowTitle(tr("Issue packets"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_issue = new IssueLabel(m_list);
    for (const auto &entry : EnumTable<PacketKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_kind->setAccessibleName(tr("Kind"));
    m_list->setAccessibleName(tr("For whom"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_until->setAccessibleName(tr("Taken back until"));
    m_until->setPlaceholderText(tr("no last day"));
    m_pin->setObjectName(QStringLiteral("pin"));
    m_pin->setChecked(true);
    m_signing->setTone(ThemeRole::Muted);
    m_signing->setWordWrap(true);
    m_told->setTone(ThemeRole::Muted);
    m_told->setWordWrap(true);
    m_passphrases->setReadOnly(true);
    m_passphrases->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_passphrases->setAccessibleName(tr("Passphrases"));
    m_doIt = m_buttons->addButton(tr("Issue…"), QDialogButtonBox::AcceptRole);
    m_copy = m_buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    m_close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IssuePacketsDialog::read);
    connect(m_search, &SearchField::searched, this, &IssuePacketsDialog::filter);
    connect(m_who, &ChoiceChips::chosenChanged, this, &IssuePacketsDialog::showWho);
    connect(m_search, &SearchField::leftForList, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemSelectionChanged, this, &IssuePacketsDialog::refresh);
    connect(m_until, &DayField::dayChanged, this, &IssuePacketsDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &IssuePacketsDialog::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_passphrases->toPlainText());
        m_unsaved = false;
    });
    refresh();
    read();
}

IssuePacketsDialog::~IssuePacketsDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void IssuePacketsDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void IssuePacketsDialog::keyPressEvent(QKeyEvent *event)
{
    // What is shown once does not go by a slip of the hand.
    if (m_unsaved && event->matches(QKeySequence::Cancel))
        return;
    QDialog::keyPressEvent(event);
}

void IssuePacketsDialog::layOut()
{
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    rows->addRow(tr("Kind"), m_kind);
    rows->addRow(tr("Taken back until"), m_until);
    rows->addRow(tr("For whom"), m_search);
    auto *asking = new QVBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(space::inside);
    asking->addLayout(rows);
    asking->addWidget(m_who);
    asking->addWidget(m_list, 1);
    asking->addWidget(m_pin);
    asking->addWidget(m_signing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addWidget(m_asking, 1);
    column->addWidget(m_passphrases, 1);
    column->addWidget(m_issue);
    column->addWidget(m_told);
    column->addWidget(m_buttons);
    m_passphrases->hide();
    m_copy->hide();
    m_who->hide();
    resize(560, 560);
}

PacketKind IssuePacketsDialog::kind() const
{
    return PacketKind(m_kind->currentData().toInt());
}

void IssuePacketsDialog::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Found>(
        this,
        [kind = kind(), day = m_workspace.clock().today()](storage::Database &database,
                                                           const query::CancelToken &) -> Result<Found> {
            Found found;
            Result<void> state;
            take(query::packetCandidates(database, kind, day), found.candidates, state);
            if (kind != PacketKind::Rater)
                take(query::packetsDue(database, day, day.addDays(query::packetDueDays)), found.due, state);
            return state ? Result<Found>(std::move(found)) : Result<Found>(state.error());
        },
        [this](const Result<Found> &found) {
            if (found)
                showFound(found.value());
            else
                m_issue->say(words::errorText(found.error()));
        });
}

void IssuePacketsDialog::showFound(const Found &found)
{
    m_candidates = found.candidates;
    m_due = found.due;
    m_list->clear();
    int due = 0;
    for (const query::PacketCandidate &one : m_candidates) {
        // Of a clinic one looks for the site.
        auto *item = new QListWidgetItem(one.site ? one.detail : one.name, m_list);
        QString detail = one.site ? one.name : one.detail;
        if (const query::PacketDue *stay = dueOf(one)) {
            ++due;
            detail = one.site ? tr("%1; %2 comes on %3").arg(one.name, stay->name, words::dayText(stay->from))
                              : tr("goes to %1 on %2, has no packet").arg(stay->siteName, words::dayText(stay->from));
        }
        item->setData(Qt::UserRole + 1, detail);
        item->setData(Qt::AccessibleTextRole, item->text() + u' ' + detail);
    }
    std::vector<ChoiceChips::Chip> chips{{EverybodyChip, tr("All")}};
    if (due > 0)
        chips.push_back(
            {DueChip, tr("To a remote site within 30 days, no packet: %1").arg(words::numberText(double(due)))});
    m_who->setChips(chips);
    m_who->setVisible(due > 0);
    if (m_proposed != 0)
        m_who->choose(DueChip);
    showWho();
}

const query::PacketDue *IssuePacketsDialog::dueOf(const query::PacketCandidate &one) const
{
    const auto found = std::ranges::find_if(m_due, [&](const query::PacketDue &stay) {
        return one.site ? stay.site == *one.site : stay.person == one.holder;
    });
    return found == m_due.end() ? nullptr : &*found;
}

void IssuePacketsDialog::showWho()
{
    filter(m_search->text());
    const Key only = std::exchange(m_proposed, 0);
    if (m_who->chosen() == DueChip)
        for (int row = 0; row < m_list->count(); ++row) {
            const query::PacketCandidate &one = m_candidates[size_t(row)];
            m_list->item(row)->setSelected(dueOf(one) && (only == 0 || one.holder == only));
        }
    refresh();
}

void IssuePacketsDialog::filter(const QString &typed)
{
    const QString wanted = searchQuery(typed);
    for (int row = 0; row < m_list->count(); ++row) {
        const query::PacketCandidate &one = m_candidates[size_t(row)];
        const bool isElse = m_who->chosen() == DueChip && !dueOf(one);
        m_list->item(row)->setHidden(isElse
                                     || (!wanted.isEmpty() && !searchKey({one.name, one.detail}, {}).contains(wanted)));
    }
}

void IssuePacketsDialog::refresh()
{
    const int count = int(m_list->selectedItems().size());
    m_pin->setVisible(kind() == PacketKind::Clinic);
    m_signing->setVisible(kind() == PacketKind::Clinic);
    m_doIt->setEnabled(!m_busy && count > 0 && !m_until->isMistaken());
    m_told->setText(count == 0 ? tr("Select everybody who gets one: with Shift a row of people, with Ctrl one more.")
                               : tr("%n packets, each with a passphrase of its own.", nullptr, count));
}

void IssuePacketsDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_asking->setEnabled(!busy);
    m_close->setEnabled(!busy);
    refresh();
}

void IssuePacketsDialog::fail(const Error &why)
{
    setBusy(false);
    m_issue->say(words::errorText(why));
}

void IssuePacketsDialog::choose()
{
    FileRequest request;
    request.kind = FileRequest::Kind::Folder;
    request.title = tr("Folder for the packets");
    m_files.choose(this, request, [this](const QString &folder) { issue(folder); });
}

void IssuePacketsDialog::issue(const QString &folder)
{
    std::vector<query::PacketCandidate> chosen;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            chosen.push_back(m_candidates[size_t(row)]);
    m_issue->clear();
    setBusy(true);
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Made>(
        this,
        [chosen, folder, kind = kind(), until = m_until->day(), withPin = m_pin->isChecked(),
         day = m_workspace.clock().today()](storage::Database &database, const query::CancelToken &) -> Result<Made> {
            Made made;
            QStringList paths;
            for (const query::PacketCandidate &one : chosen) {
                auto people = query::packetPeople(database, kind, one.holder, one.site, day);
                if (!people)
                    return people.error();
                const auto known = query::signsIn(database, one.holder);
                if (!known)
                    return known.error();
                const bool drawsPin = kind == PacketKind::Clinic && withPin && !known.value();
                const QString name = one.site ? one.detail + u' ' + one.name : one.name;
                paths.append(exchange::packetPath(folder, name, day, paths));
                made.names.append(one.name);
                made.orders.push_back({.kind = kind,
                                       .holder = one.holder,
                                       .site = one.site,
                                       .people = std::move(people).value(),
                                       .expires = until,
                                       .path = paths.last(),
                                       .passphrase = exchange::newPassphrase(),
                                       .pin = drawsPin ? exchange::newPin() : QString()});
            }
            return made;
        },
        [this](const Result<Made> &made) {
            if (made)
                send(made.value());
            else
                fail(made.error());
        });
}

void IssuePacketsDialog::send(const Made &made)
{
    m_workspace.submit(exchange::issuePackets(made.orders, made.names), this,
                       [this, made](const Result<edit::ChangeSet> &done) {
                           if (done)
                               showPassphrases(made);
                           else
                               fail(done.error());
                       });
}

void IssuePacketsDialog::showPassphrases(const Made &made)
{
    QStringList lines;
    bool pins = false;
    for (size_t i = 0; i < made.orders.size(); ++i) {
        const exchange::PacketOrder &order = made.orders[i];
        lines.append(QStringLiteral("%1\t%2\t%3")
                         .arg(order.passphrase, made.names[qsizetype(i)], QFileInfo(order.path).fileName()));
        if (!order.pin.isEmpty())
            lines.last() += u'\t' + tr("PIN %1").arg(order.pin);
        pins = pins || !order.pin.isEmpty();
    }
    setBusy(false);
    m_unsaved = true;
    m_passphrases->setPlainText(lines.join(u'\n'));
    m_asking->hide();
    m_passphrases->show();
    m_doIt->hide();
    m_copy->show();
    const QString told = tr("The packets are sealed. Tell each holder the passphrase by another way than the packet "
                            "itself. It is shown here once and kept nowhere: write it down now.");
    m_told->setText(
        pins ? told + u' ' + tr("The PIN is for the supervisor alone, the passphrase for all at the clinic.") : told);
    m_passphrases->setFocus();
}

} // namespace kz
