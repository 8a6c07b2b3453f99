#include "ui/administration/take_packet_page.h"

#include "models/words/words.h"
#include "ui/administration/returned_records_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace kz {

using Decision = ReturnedRecordsModel::Decision;

namespace {

State stateOfRow(const QModelIndex &index)
{
    constexpr State states[] = {State::Good, State::Neutral, State::Warning, State::Bad};
    return states[index.data(ReturnedRecordsModel::StateRole).toInt()];
}

} // namespace

TakePacketPage::TakePacketPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_look(new QAction(tr("Look at it"), this)),
      m_take(new QAction(lineIcon(QStringLiteral("import")), tr("Take in"), this)),
      m_keepHere(new QAction(tr("Keep the file’s"), this)), m_takeBrought(new QAction(tr("Take the packet’s"), this)),
      m_keepAll(new QAction(tr("Keep all of this person"), this)),
      m_takeAll(new QAction(tr("Take all of this person"), this)), m_register(new QAction(tr("Packets"), this)),
      m_model(new ReturnedRecordsModel(this))
{
    m_take->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_take->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_take);
    m_told = new Banner;
    m_told->clear();
    m_work = new QWidget;
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(space::groups);
    work->addWidget(makeRecords(settings), 3);
    work->addWidget(makeComparison(), 2);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(makePassphrase());
    page->addWidget(m_work, 1);
    page->addStretch();
    m_work->hide();
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &TakePacketPage::refresh);
    connect(m_look, &QAction::triggered, this, &TakePacketPage::look);
    connect(m_take, &QAction::triggered, this, &TakePacketPage::take);
    connect(m_register, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("packets")); });
    connect(m_keepHere, &QAction::triggered, this, [this] { decide(false); });
    connect(m_takeBrought, &QAction::triggered, this, [this] { decide(true); });
    m_keepAll->setToolTip(tr("Of everything of this person that is to be decided the file’s stays"));
    m_takeAll->setToolTip(tr("Of everything of this person that is to be decided the packet’s is taken"));
    connect(m_keepAll, &QAction::triggered, this, [this] { decideForPerson(false); });
    connect(m_takeAll, &QAction::triggered, this, [this] { decideForPerson(true); });
    refresh();
}

TakePacketPage::~TakePacketPage()
{
    if (m_reading)
        m_reading->cancel();
}

QWidget *TakePacketPage::makePassphrase()
{
    m_file = new TextLabel(TextSize::Body);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    m_passphrase->setMaximumWidth(320);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &TakePacketPage::look);
    connect(m_passphrase, &QLineEdit::textChanged, this, &TakePacketPage::refresh);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_file);
    row->addWidget(m_passphrase);
    row->addWidget(new ActionButton(m_look));
    row->addStretch();
    return box;
}

QWidget *TakePacketPage::makeRecords(Settings &settings)
{
    m_summary = new TextLabel(TextSize::Body);
    m_summary->setWordWrap(true);
    m_table = new TableView(QStringLiteral("returned_records"), settings);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("What the packet brings"));
    m_table->setStandardWidths({12, 6, 8, 8, 11});
    m_table->setItemDelegateForColumn(ReturnedRecordsModel::Fate, new BadgeDelegate(stateOfRow, m_table));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TakePacketPage::compare);
    auto *card = new Card(tr("What the packet brings"));
    card->body()->addWidget(m_summary);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget *TakePacketPage::makeComparison()
{
    m_comparison = new QTreeWidget;
    m_comparison->setAccessibleName(tr("Side by side"));
    m_comparison->setHeaderLabels({tr("Field"), tr("In the file"), tr("In the packet")});
    m_comparison->setRootIsDecorated(false);
    m_comparison->setWordWrap(true);
    m_comparison->setSelectionMode(QAbstractItemView::NoSelection);
    m_comparison->header()->setSectionResizeMode(QHeaderView::Stretch);
    const auto rowOf = [](std::initializer_list<QWidget *> buttons) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::inside);
        row->addStretch();
        for (QWidget *button : buttons)
            row->addWidget(button);
        return box;
    };
    m_keep = new ActionButton(m_keepHere);
    m_replace = new ActionButton(m_takeBrought);
    m_decision = rowOf({m_keep, m_replace});
    m_decisionForPerson = rowOf({new ActionButton(m_keepAll), new ActionButton(m_takeAll)});
    auto *card = new Card(tr("Side by side"));
    card->body()->addWidget(m_comparison, 1);
    card->body()->addWidget(m_decision);
    card->body()->addWidget(m_decisionForPerson);
    return card;
}

QString TakePacketPage::title() const
{
    return tr("Take back a packet");
}

QList<QAction *> TakePacketPage::headerActions() const
{
    return {m_take};
}

QWidget *TakePacketPage::firstFocus()
{
    return m_staged ? static_cast<QWidget *>(m_table) : m_passphrase;
}

void TakePacketPage::open(const QString &link)
{
    const QString path = Link::parse(link).query.value(QStringLiteral("path"));
    if (path.isEmpty() || path == m_path)
        return;
    if (m_reading)
        m_reading->cancel(); // what another packet brings is not this one's
    setBusy(false);
    m_path = path;
    m_staged.reset();
    m_model->setStaged({});
    m_passphrase->clear();
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(path);
    m_told->clear();
    m_work->hide();
    refresh();
}

void TakePacketPage::look()
{
    if (!m_look->isEnabled())
        return;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    m_reading = m_workspace.read<Staged>(
        this,
        [path = m_path, words = m_passphrase->text(), today = m_workspace.clock().today()](storage::Database &database,
                                                                                           const query::CancelToken &) {
            return exchange::stagePacket(path, words, database, today);
        },
        [this](const Result<Staged> &staged) {
            setBusy(false);
            if (staged)
                showStaged(staged.value());
            else
                m_told->say(State::Bad, words::errorText(staged.error()));
        });
}

void TakePacketPage::showStaged(const Staged &staged)
{
    m_staged = staged;
    m_told->clear();
    m_model->setStaged(staged);
    summarize();
    m_work->show();
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->firstUndecided()), 0));
    m_table->setFocus();
    compare();
    refresh();
}

void TakePacketPage::summarize()
{
    const Staged &staged = m_staged;
    using exchange::ReturnedRecord;
    using exchange::Verdict;
    const auto count = [&](auto what) { return int(staged->count(what)); };
    QStringList told{tr("%n new", nullptr, count(Verdict::New)), tr("%n changed", nullptr, count(Verdict::Changed)),
                     tr("%n here already", nullptr, count(Verdict::Same))};
    if (const int removed = count(Verdict::Removed))
        told.append(tr("%n taken away", nullptr, removed));
    if (const int asked = count(&ReturnedRecord::isAsked)) {
        const int open = m_model->undecided();
        if (asked > open)
            told.append(tr("%n decided", nullptr, asked - open));
        if (open > 0)
            told.append(tr("%n to decide", nullptr, open));
    }
    if (const int problems = count(&ReturnedRecord::hasProblem))
        told.append(tr("%n left out", nullptr, problems));
    const QString from = tr("%1, issued on %2").arg(staged->holder, words::dayText(staged->packet.issued));
    m_summary->setText(from + u'\n'
                       + (staged->records.empty() ? tr("It brings nothing that is not here already.")
                                                  : told.join(QStringLiteral(" · "))));
}

void TakePacketPage::compare()
{
    m_comparison->clear();
    const int row = m_table->currentIndex().row();
    const bool asked = row >= 0 && m_model->record(row).isAsked();
    m_decision->setVisible(asked);
    m_decisionForPerson->setVisible(asked && m_model->askedOf(m_model->record(row).person) > 1);
    if (row < 0)
        return;
    for (const ComparedField &field : comparedFields(*m_staged, m_model->record(row))) {
        auto *item = new QTreeWidgetItem(m_comparison, {field.label, field.here, field.brought});
        if (!field.differs || !m_model->record(row).here)
            continue;
        QFont bold = m_comparison->font();
        bold.setBold(true);
        for (int column = 0; column < 3; ++column)
            item->setFont(column, bold);
    }
    m_keep->setPrimary(m_model->decision(row) == Decision::KeepsHere);
    m_replace->setPrimary(m_model->decision(row) == Decision::TakesBrought);
}

void TakePacketPage::decide(bool brought)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_model->decide(row, brought ? Decision::TakesBrought : Decision::KeepsHere);
    decided();
}

void TakePacketPage::decideForPerson(bool brought)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    m_model->decideAllOf(m_model->record(row).person, brought ? Decision::TakesBrought : Decision::KeepsHere);
    decided();
}

void TakePacketPage::decided()
{
    if (m_model->undecided() == 0)
        m_told->clear();
    summarize();
    compare();
}

void TakePacketPage::refresh()
{
    m_look->setEnabled(!m_path.isEmpty() && !m_passphrase->text().trimmed().isEmpty());
    allow(m_take, m_workspace.refusal(edit::Grant::Administer), m_staged && !m_staged->heads.isEmpty());
}

void TakePacketPage::take()
{
    // What nobody decided on would never be offered again.
    if (const int row = m_model->firstUndecided(); row >= 0) {
        m_told->say(
            State::Warning,
            tr("%n records are not decided yet: say for each, or for all of the person, whether the file’s stays "
               "or the packet’s is taken.",
               nullptr, m_model->undecided()));
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus();
        return;
    }
    m_take->setEnabled(false);
    m_workspace.submit(exchange::takePacketBack(m_staged, m_model->brought()), this,
                       [this](const Result<edit::ChangeSet> &done) { taken(done); });
}

void TakePacketPage::taken(const Result<edit::ChangeSet> &done)
{
    if (!done) {
        m_told->say(State::Bad, words::errorText(done.error()));
        refresh();
        return;
    }
    // The taking itself is a record too.
    m_told->say(State::Good,
                tr("Taken in: %1 new, %2 changed. Ctrl+Z takes it all back in one step.")
                    .arg(words::numberText(double(std::max<qint64>(0, done.value().inserted - 1))),
                         words::numberText(double(done.value().updated + done.value().removed))),
                {m_register});
    m_staged.reset();
    m_model->setStaged({});
    m_passphrase->clear();
    m_work->hide();
    refresh();
}

} // namespace kz
