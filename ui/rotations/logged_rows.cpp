#include "ui/rotations/logged_rows.h"

#include "models/words/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace kz {

LoggedRows::LoggedRows(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
}

void LoggedRows::add(const LoggedItem &item, const QString &title)
{
    const auto known = std::ranges::find(m_lines, item.item, &Line::item);
    if (known != m_lines.end()) {
        known->count->setValue(known->count->value() + item.count);
        return;
    }
    Line line;
    line.item = item.item;
    line.widget = new QWidget;
    auto *row = new QHBoxLayout(line.widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    auto *label = new TextLabel(title, TextSize::Body);
    label->setWordWrap(true);
    line.role = new QComboBox;
    line.role->setAccessibleName(tr("What was done: %1").arg(title));
    for (const auto &entry : EnumTable<TraineeRole>::entries)
        line.role->addItem(words::enumText(entry.value), int(entry.value));
    line.role->setCurrentIndex(line.role->findData(int(item.role)));
    line.count = new QSpinBox;
    line.count->setRange(1, 999);
    line.count->setValue(item.count);
    line.count->setPrefix(QStringLiteral("× "));
    line.count->setAccessibleName(tr("Number of times: %1").arg(title));
    auto *remove = new QToolButton;
    remove->setIcon(lineIcon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Take out %1").arg(title));
    remove->setAccessibleName(remove->toolTip());
    row->addWidget(label, 1);
    row->addWidget(line.role);
    row->addWidget(line.count);
    row->addWidget(remove);
    connect(line.role, &QComboBox::currentIndexChanged, this, &LoggedRows::changed);
    connect(line.count, &QSpinBox::valueChanged, this, &LoggedRows::changed);
    connect(remove, &QToolButton::clicked, this, [this, key = line.item] { this->remove(key); });
    layout()->addWidget(line.widget);
    m_lines.push_back(line);
    Q_EMIT changed();
}

void LoggedRows::remove(Key item)
{
    const auto known = std::ranges::find(m_lines, item, &Line::item);
    if (known == m_lines.end())
        return;
    layout()->removeWidget(known->widget);
    known->widget->hide();
    known->widget->deleteLater(); // its own button may be speaking
    m_lines.erase(known);
    Q_EMIT changed();
}

void LoggedRows::clear()
{
    while (!m_lines.empty())
        remove(m_lines.back().item);
}

std::vector<LoggedItem> LoggedRows::items() const
{
    std::vector<LoggedItem> items;
    for (const Line &line : m_lines)
        items.push_back({line.item, TraineeRole(line.role->currentData().toInt()), line.count->value()});
    return items;
}

bool LoggedRows::holds(Key item) const
{
    return std::ranges::find(m_lines, item, &Line::item) != m_lines.end();
}

} // namespace kz
