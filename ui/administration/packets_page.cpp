#include "ui/administration/packets_page.h"

#include "models/exchange/packet_issue.h"
#include "models/words/words.h"
#include "ui/administration/issue_packets_dialog.h"
#include "ui/administration/packet_table_model.h"
#include "ui/administration/revoke_packet_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QMimeData>

namespace kz {

namespace {

State stateOf(const QModelIndex &index)
{
    using Standing = PacketTableModel::Standing;
    switch (Standing(index.data(PacketTableModel::StateRole).toInt())) {
    case Standing::Out:
        return State::Accent;
    case Standing::Back:
        return State::Good;
    case Standing::Expired:
        return State::Warning;
    case Standing::Revoked:
        return State::Neutral;
    }
    return State::Neutral;
}

QString packetIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls())
        if (url.isLocalFile() && url.fileName().endsWith(QStringLiteral(".kzpacket"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}

} // namespace

PacketsPage::PacketsPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_files(files), m_model(new PacketTableModel(this)),
      m_issue(new QAction(lineIcon(QStringLiteral("send")), tr("Issue…"), this)),
      m_take(new QAction(lineIcon(QStringLiteral("import")), tr("Take back…"), this)),
      m_revoke(new QAction(lineIcon(QStringLiteral("stop")), tr("Revoke…"), this))
{
    setAcceptDrops(true);
    m_told = new Banner;
    m_told->clear();
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    m_table = new TableView(QStringLiteral("packets"), settings);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Packets"));
    m_table->setStandardWidths({17, 10, 9, 20, 8, 9, 10});
    m_table->setItemDelegateForColumn(PacketTableModel::StateColumn, new BadgeDelegate(stateOf, m_table));
    m_empty = new EmptyState(QStringLiteral("send"), tr("Nothing is out"),
                             tr("A packet is a sealed file with what one person needs: a trainee’s logbook, an "
                                "assessor’s forms, or a clinic with its trainees. They work in it without a network; "
                                "what they did is taken back here."));
    m_empty->offer(m_issue);
    m_empty->hide();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(m_count);
    page->addWidget(m_table, 1);
    page->addWidget(m_empty, 1);
    connect(m_issue, &QAction::triggered, this, &PacketsPage::issue);
    connect(m_take, &QAction::triggered, this, &PacketsPage::choose);
    connect(m_revoke, &QAction::triggered, this, &PacketsPage::revoke);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PacketsPage::refresh);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches(Table<Packet>::name) || changes.touches(Table<PacketTaking>::name))
            read();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &PacketsPage::read);
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &PacketsPage::refresh);
    refresh();
    read();
}

QString PacketsPage::title() const
{
    return tr("Packets");
}

QList<QAction *> PacketsPage::headerActions() const
{
    return {m_issue, m_take, m_revoke};
}

void PacketsPage::open(const QString &link)
{
    const auto keyOf
        = [query = Link::parse(link).query](const QString &name) { return keyFromText(query.value(name)).value_or(0); };
    m_wanted = keyOf(QStringLiteral("packet"));
    chooseWanted();
    if (const Key person = keyOf(QStringLiteral("issue"))) {
        Q_EMIT linkChanged(QStringLiteral("packets")); // the way back does not ask again
        // Once the page stands.
        QMetaObject::invokeMethod(
            this, [this, person] { issueTo(person); }, Qt::QueuedConnection);
    }
}

void PacketsPage::chooseWanted()
{
    for (int row = 0; m_wanted != 0 && row < m_model->rowCount(); ++row)
        if (m_model->row(row).packet.id == m_wanted) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            m_wanted = 0;
        }
}

QWidget *PacketsPage::firstFocus()
{
    return m_table;
}

void PacketsPage::read()
{
    using Lines = std::vector<query::PacketLine>;
    m_workspace.read<Lines>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::packetLines(database); },
        [this](const Result<Lines> &lines) {
            if (!lines) {
                m_told->say(State::Bad, words::errorText(lines.error()));
                return;
            }
            const int row = m_table->currentIndex().row();
            m_model->setLines(lines.value(), m_workspace.clock().today());
            m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
            chooseWanted();
            const bool any = m_model->rowCount() > 0;
            m_table->setVisible(any);
            m_count->setVisible(any);
            m_empty->setVisible(!any);
            m_count->setText(
                tr("%n packets, the newest first. Drop one here to take it back.", nullptr, m_model->rowCount()));
            refresh();
        });
}

void PacketsPage::refresh()
{
    const QString refusal = m_workspace.refusal(edit::Grant::Administer);
    const int row = m_table->currentIndex().row();
    allow(m_issue, refusal);
    allow(m_take, refusal);
    allow(m_revoke, refusal, row >= 0 && m_model->standing(row) != PacketTableModel::Standing::Revoked);
}

void PacketsPage::issue()
{
    (new IssuePacketsDialog(m_workspace, m_files, this))->open();
}

void PacketsPage::issueTo(Key person)
{
    if (!m_issue->isEnabled() || findChild<IssuePacketsDialog *>())
        return;
    auto *dialog = new IssuePacketsDialog(m_workspace, m_files, this);
    dialog->propose(person);
    dialog->open();
}

void PacketsPage::choose()
{
    FileRequest request;
    request.title = tr("Take back a packet");
    request.filters = {tr("Packets (*.kzpacket)"), tr("All files (*)")};
    m_files.choose(this, request, [this](const QString &path) { lookAt(path); });
}

void PacketsPage::lookAt(const QString &path)
{
    Link link;
    link.place = QStringLiteral("packet");
    link.query.insert(QStringLiteral("path"), path);
    Q_EMIT linkActivated(link.text());
}

void PacketsPage::revoke()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        (new RevokePacketDialog(m_workspace, m_model->row(row), this))->open();
}

void PacketsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_take->isEnabled() && !packetIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PacketsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    lookAt(packetIn(event->mimeData()));
}

} // namespace kz
