#include "ui/administration/journal_page.h"

#include "models/domain/setting.h"
#include "models/words/words.h"
#include "ui/administration/export_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>

#include <limits>

namespace kz {

namespace {

constexpr int mostDetails = 200;

QString valueText(const QJsonValue &value)
{
    const QString text = value.isBool() ? (value.toBool() ? JournalPage::tr("yes") : JournalPage::tr("no"))
                                        : value.toVariant().toString();
    constexpr qsizetype most = 300; // a logo is no reading matter
    return text.isEmpty() ? JournalPage::tr("(nothing)") : text.size() > most ? text.first(most) + u'…' : text;
}

/// "To: 2026-09-30 → 2026-10-31"; of a record made or removed, what it holds.
QStringList changeTexts(const storage::JournalRow &row)
{
    const QJsonObject before = QJsonDocument::fromJson(row.before.value_or(QByteArray())).object();
    const QJsonObject after = QJsonDocument::fromJson(row.after.value_or(QByteArray())).object();
    QStringList texts;
    const QJsonObject &all = after.isEmpty() ? before : after;
    for (auto field = all.begin(); field != all.end(); ++field) {
        const QJsonValue was = before.value(field.key());
        const QJsonValue becomes = after.value(field.key());
        if (row.table == Table<FileSetting>::name && field.key() == QLatin1String("name")) {
            texts.append(words::settingText(field->toString())); // which one it is, also where only its value changed
            continue;
        }
        // Derived columns, and records named by their key only, say nothing to a reader.
        const bool namesRecord = field->toInteger() > std::numeric_limits<quint32>::max();
        if (namesRecord || was == becomes || field.key().endsWith(QLatin1String("_key")) || field->isArray()
            || field->isObject())
            continue;
        const QString label = words::fieldLabel(row.table, field.key().toUtf8());
        if (!row.before || !row.after) {
            if (!field->toVariant().toString().isEmpty())
                texts.append(QStringLiteral("%1 %2").arg(label, valueText(*field)));
        } else {
            texts.append(QStringLiteral("%1: %2 → %3").arg(label, valueText(was), valueText(becomes)));
        }
    }
    return texts;
}

} // namespace

JournalPage::JournalPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_model(new items::JournalTableModel(workspace, this)), m_files(files)
{
    m_import = new QAction(lineIcon(QStringLiteral("import")), tr("Import…"), this);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("import")); });
    m_export = new QAction(lineIcon(QStringLiteral("export")), tr("Export…"), this);
    connect(m_export, &QAction::triggered, this, [this] { (new ExportDialog(m_workspace, m_files, this))->open(); });
    m_told = new Banner;
    m_table = new TableView(QStringLiteral("journal"), settings);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setStandardWidths({13, 10, 48, 5, 7});
    m_details = new QListWidget;
    m_details->setAccessibleName(tr("What was changed"));
    m_details->setWordWrap(true);
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    auto *card = new Card(tr("What was changed"));
    card->body()->addWidget(m_details);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(m_count);
    page->addWidget(m_table, 3);
    page->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::readDetails);
    connect(m_model, &items::KeyedTable::failed, this,
            [this](const Error &why) { m_told->say(State::Bad, words::errorText(why)); });
    connect(m_model, &items::KeyedTable::loaded, this, [this] {
        m_told->clear();
        m_count->setText(
            tr("%n entries, newest first. Nothing in here is ever altered.", nullptr, m_model->rowCount()));
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
    });
    m_model->refresh();
}

JournalPage::~JournalPage()
{
    if (m_reading)
        m_reading->cancel();
}

QString JournalPage::title() const
{
    return tr("Journal");
}

QList<QAction *> JournalPage::headerActions() const
{
    return {m_import, m_export};
}

void JournalPage::open(const QString &link)
{
    if (Link::parse(link).place == QLatin1String("export"))
        m_export->trigger();
}

QWidget *JournalPage::firstFocus()
{
    return m_table;
}

void JournalPage::readDetails()
{
    if (m_reading)
        m_reading->cancel();
    const qint64 seq = m_model->keyAt(m_table->currentIndex().row());
    if (seq == 0) {
        m_details->clear();
        return;
    }
    using Rows = std::vector<storage::JournalRow>;
    m_reading = m_workspace.read<Rows>(
        this,
        [seq, reader = m_workspace.actor()](storage::Database &database, const query::CancelToken &) {
            return query::journalDetails(database, seq, reader);
        },
        [this](const Result<Rows> &rows) {
            if (rows)
                return showDetails(rows.value());
            m_details->clear(); // what stands there is of another entry
            m_told->say(State::Bad, words::errorText(rows.error()));
        });
}

void JournalPage::showDetails(const std::vector<storage::JournalRow> &rows)
{
    m_details->clear();
    for (const storage::JournalRow &row : rows) {
        if (m_details->count() == mostDetails) {
            m_details->addItem(tr("and %n more", nullptr, int(rows.size()) - mostDetails));
            break;
        }
        const QString record = words::recordText(row.table);
        const QString what = !row.before ? tr("%1 made").arg(record)
            : !row.after                 ? tr("%1 removed").arg(record)
                                         : tr("%1 changed").arg(record);
        m_details->addItem(QStringLiteral("%1　%2").arg(what, changeTexts(row).join(QStringLiteral(" · "))));
    }
    if (rows.empty())
        m_details->addItem(
            tr("Rows brought in by an import stand in the records themselves, and what others say of you "
               "without their names on your own page."));
}

} // namespace kz
