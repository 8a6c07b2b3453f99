#include "ui/reports/scope_lists.h"

#include "models/words/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace kz {

namespace {

Key keyOf(const QListWidgetItem *item)
{
    return item ? item->data(items::KeyRole).value<Key>() : 0;
}

void addLine(QListWidget *list, const QString &text, Key key)
{
    auto *item = new QListWidgetItem(text, list);
    item->setToolTip(text);
    item->setData(items::KeyRole, QVariant::fromValue(key));
}

} // namespace

ScopeLists::ScopeLists(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_people(new items::PeopleTableModel(workspace, this))
{
    layOut(settings);
    wire();
    applyFilter();
    setScope(m_scope);
}

void ScopeLists::layOut(Settings &settings)
{
    m_search = new SearchField(tr("Search people"));
    m_leavers = new QCheckBox(tr("Those who left as well"));
    m_peopleView = new TableView(QStringLiteral("report-people"), settings);
    m_peopleView->setAccessibleName(tr("People to report on"));
    m_peopleView->setModel(m_people);
    m_peopleView->setSortingEnabled(false);
    QList<int> hidden;
    for (int column = 0; column < m_people->columnCount(); ++column)
        if (column != items::PeopleTableModel::Name && column != items::PeopleTableModel::Site)
            hidden.append(column);
    m_peopleView->setHiddenAtFirst(hidden);
    m_peopleView->setStandardWidths({9});
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_peopleView);
    const std::array names{
        std::pair("sites", tr("Sites to report on")), std::pair("versions", tr("Ladders and programmes to report on")),
        std::pair("events", tr("Events to report on")), std::pair("file", tr("The file to report on"))};
    for (size_t i = 0; i < names.size(); ++i) {
        m_lists[i] = new QListWidget;
        m_lists[i]->setObjectName(QLatin1String(names[i].first));
        m_lists[i]->setAccessibleName(names[i].second);
        m_lists[i]->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_lists[i]->setSelectionMode(QAbstractItemView::ExtendedSelection);
        m_stack->addWidget(m_lists[i]);
    }
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    m_count->setWordWrap(true); // beside the button there is little room
    auto *all = new QPushButton(tr("Choose all"));
    connect(all, &QPushButton::clicked, this, [this] { ofPeople() ? m_peopleView->selectAll() : list()->selectAll(); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_search);
    column->addWidget(m_leavers);
    column->addWidget(m_stack, 1);
    column->addLayout(line);
}

void ScopeLists::wire()
{
    connect(m_search, &SearchField::searched, this, &ScopeLists::applyFilter);
    connect(m_leavers, &QCheckBox::toggled, this, &ScopeLists::applyFilter);
    connect(m_search, &SearchField::leftForList, m_peopleView, [this] { m_peopleView->setFocus(); });
    connect(m_people, &items::KeyedTable::loaded, this, [this] {
        m_reading = false;
        chooseWanted();
    });
    connect(m_people, &items::KeyedTable::failed, this, [this](const Error &why) {
        m_reading = false;
        Q_EMIT failed(why);
    });
    connect(this, &ScopeLists::chosenChanged, this, &ScopeLists::refreshCount);
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ScopeLists::chosenChanged);
    connect(m_peopleView->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScopeLists::currentChanged);
    for (QListWidget *one : m_lists) {
        connect(one, &QListWidget::itemSelectionChanged, this, &ScopeLists::chosenChanged);
        connect(one, &QListWidget::currentItemChanged, this, &ScopeLists::currentChanged);
    }
}

void ScopeLists::applyFilter()
{
    query::PeopleFilter filter;
    filter.text = m_search->text();
    filter.includeLeft = m_leavers->isChecked();
    m_reading = true;
    m_people->setFilter(filter);
}

void ScopeLists::setScope(report::PaperScope scope)
{
    if (std::exchange(m_scope, scope) != scope)
        m_wanted.clear();
    m_stack->setCurrentWidget(ofPeople() ? static_cast<QWidget *>(m_peopleView) : list());
    m_search->setVisible(ofPeople());
    m_leavers->setVisible(ofPeople());
    chooseWanted();
}

QListWidget *ScopeLists::list() const
{
    switch (m_scope) {
    case report::PaperScope::Version:
        return m_lists[1];
    case report::PaperScope::Event:
        return m_lists[2];
    case report::PaperScope::File:
        return m_lists[3];
    case report::PaperScope::Person:
    case report::PaperScope::Site:
        break;
    }
    return m_lists[0];
}

void ScopeLists::setChoices(const query::Choices &choices, const std::vector<query::EventChoice> &events)
{
    if (!ofPeople() && current() != 0) {
        m_wanted = chosen();
        std::ranges::stable_partition(m_wanted, [line = current()](Key key) { return key == line; });
    }
    for (QListWidget *one : m_lists)
        one->clear();
    for (const Site &site : choices.sites)
        addLine(m_lists[0], site.name, site.id);
    auto versions = choices.versions;
    versions.insert(versions.end(), choices.drafts.begin(), choices.drafts.end());
    for (const query::Choices::Version &one : versions) {
        const QString title = words::pick(one.framework.titleJa, one.framework.titleEn);
        const QString label = words::versionText(one.version.label);
        addLine(m_lists[1], label.isEmpty() ? title : tr("%1 (%2)", "Ladder and version").arg(title, label),
                one.version.id);
    }
    for (const query::EventChoice &event : events)
        addLine(m_lists[2], tr("%1 %2", "Day and title of an event").arg(words::dayText(event.day), event.title),
                event.event);
    addLine(m_lists[3], tr("The whole file"), report::wholeFile);
    chooseWanted();
}

void ScopeLists::choose(std::vector<Key> keys)
{
    m_wanted = std::move(keys);
    if (ofPeople() && !m_wanted.empty() && !m_search->text().isEmpty())
        m_search->clear(); // those who are wanted may not be in the list
    if (ofPeople() && m_people->filter().text != m_search->text())
        applyFilter();
    // What was in view must not pass for what is wanted.
    (ofPeople() ? m_peopleView->selectionModel() : list()->selectionModel())->clear();
    chooseWanted();
}

/// Without a wish the first: a preview says more than an empty page.
void ScopeLists::chooseWanted()
{
    const bool there = ofPeople() ? !m_reading && m_people->rowCount() > 0 : list()->count() > 0;
    if (there && !m_wanted.empty()) {
        const std::vector<Key> wanted = std::exchange(m_wanted, {});
        if (!ofPeople()) {
            if (current() == 0 && !chooseLines(wanted)) // else another was chosen meanwhile
                m_wanted = wanted;
        } else if (!choosePeople(wanted) && !m_leavers->isChecked()) {
            m_wanted = wanted;
            m_leavers->setChecked(true);
        }
    } else if (there && current() == 0) {
        ofPeople() ? m_peopleView->selectRow(0) : list()->setCurrentRow(0);
    }
    Q_EMIT chosenChanged();
}

/// Whether any of them is in the list.
bool ScopeLists::chooseLines(const std::vector<Key> &keys)
{
    QListWidgetItem *first = nullptr;
    auto firstKey = keys.end();
    for (int row = 0; row < list()->count(); ++row) {
        QListWidgetItem *item = list()->item(row);
        const auto wanted = std::ranges::find(keys, keyOf(item));
        item->setSelected(wanted != keys.end());
        if (wanted < firstKey) {
            first = item;
            firstKey = wanted;
        }
    }
    if (first)
        list()->setCurrentItem(first, QItemSelectionModel::NoUpdate);
    return first != nullptr;
}

/// Whether any of them is in the list.
bool ScopeLists::choosePeople(const std::vector<Key> &keys)
{
    std::vector<int> rows;
    for (const Key key : keys)
        if (const int row = m_people->rowOf(key); row >= 0)
            rows.push_back(row);
    if (rows.empty())
        return false;
    const int first = rows.front();
    // Whole stretches: of a list of thousands each by itself would take its time.
    std::ranges::sort(rows);
    QItemSelection selection;
    const int last = m_people->columnCount() - 1;
    for (size_t from = 0; from < rows.size();) {
        size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] <= rows[to] + 1)
            ++to;
        selection.select(m_people->index(rows[from], 0), m_people->index(rows[to], last));
        from = to + 1;
    }
    QItemSelectionModel *model = m_peopleView->selectionModel();
    model->setCurrentIndex(m_people->index(first, 0), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_peopleView->scrollTo(m_people->index(first, 0), QAbstractItemView::PositionAtTop);
    return true;
}

std::vector<Key> ScopeLists::chosen() const
{
    std::vector<Key> keys;
    if (!ofPeople()) {
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->isSelected())
                keys.push_back(keyOf(list()->item(row)));
        return keys;
    }
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = m_peopleView->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges); // as the list stands, not as it was chosen
    for (const auto &[top, bottom] : ranges)
        for (int row = top; row <= bottom; ++row)
            keys.push_back(m_people->keyAt(row));
    return keys;
}

Key ScopeLists::current() const
{
    if (!ofPeople())
        return keyOf(list()->currentItem());
    return m_people->keyAt(m_peopleView->currentIndex().isValid() ? m_peopleView->currentIndex().row() : -1);
}

void ScopeLists::refreshCount()
{
    const int count = int(chosen().size());
    switch (m_scope) {
    case report::PaperScope::Person:
        return m_count->setText(tr("%n people chosen", nullptr, count));
    case report::PaperScope::Site:
        return m_count->setText(tr("%n sites chosen", nullptr, count));
    case report::PaperScope::Version:
        return m_count->setText(tr("%n ladders and programmes chosen", nullptr, count));
    case report::PaperScope::Event:
        return m_count->setText(tr("%n events chosen", nullptr, count));
    case report::PaperScope::File:
        return m_count->clear();
    }
}

} // namespace kz
