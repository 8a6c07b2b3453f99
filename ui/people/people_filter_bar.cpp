#include "ui/people/people_filter_bar.h"

#include "models/words/words.h"
#include "ui/people/person_dialog.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace kz {

namespace {

void choose(QComboBox *combo, Key key)
{
    combo->setCurrentIndex(std::max(0, combo->findData(QVariant::fromValue(key))));
}

Key chosen(const QComboBox *combo)
{
    return combo->currentData().value<Key>();
}

bool offers(const QComboBox *combo, Key key)
{
    return combo->findData(QVariant::fromValue(key)) >= 0;
}

Key keyIn(const Link &link, const char *name)
{
    return keyFromText(link.query.value(QLatin1String(name))).value_or(0);
}

void put(Link &link, const char *name, Key key)
{
    if (key != 0)
        link.query.insert(QLatin1String(name), keyToText(key));
}

/// Who is in nothing is no state that could be asked for.
std::optional<query::PaceState> stateOf(const QString &code)
{
    const auto state = enumFromCode<query::PaceState>(code);
    return state == query::PaceState::NotEnrolled ? std::nullopt : state;
}

} // namespace

PeopleFilterBar::PeopleFilterBar(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this);
    m_search = new SearchField(tr("Name, kana or staff number"));
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 21);
    row->addWidget(m_search);
    m_profession = addCombo(tr("Profession"));
    m_site = addCombo(tr("Site"));
    m_department = addCombo(tr("Department or ward"));
    m_department->setWhatsThis(tr("Where they belong on the day shown. To be chosen once a site is."));
    m_version = addCombo(tr("Ladder or programme"));
    m_level = addCombo(tr("Level"));
    m_level->setWhatsThis(tr("The level awarded last. To be chosen once a ladder is."));
    m_standing = addCombo(tr("Standing"));
    m_standing->addItem(tr("Everyone"), QString());
    m_standing->setWhatsThis(tr("Behind: the progress is more than 10 points below what was planned by this day. "
                                "Requirements met: nothing is missing; an award is still a decision."));
    for (const query::PaceState state :
         {query::PaceState::Behind, query::PaceState::OnPace, query::PaceState::Completed})
        m_standing->addItem(words::enumText(state), enumCode(state));
    m_intake = addCombo(tr("Intake year"));
    m_intake->setWhatsThis(tr("The fiscal year in which their first employment began."));
    m_left = new QCheckBox(tr("Also those who left"));
    m_left->setWhatsThis(tr("Adds people whose employment has ended by the day shown."));
    m_left->setMinimumHeight(space::controlHeight); // in one line with the fields beside it
    row->addWidget(m_left);
    m_duplicates = new QCheckBox(tr("Possible duplicates"));
    m_duplicates->setWhatsThis(
        tr("People who are read alike, unless licence numbers or years in the profession say that "
           "they are two; and those whose number is alike but for leading zeros. Choose two to "
           "merge them."));
    m_duplicates->setMinimumHeight(space::controlHeight);
    row->addWidget(m_duplicates);
    m_clear = new QAction(tr("Clear filters"), this);
    setChoices({}, {});
    m_hasChoices = false;

    connect(m_search, &SearchField::searched, this, &PeopleFilterBar::take);
    connect(m_search, &SearchField::leftForList, this, &PeopleFilterBar::leftForList);
    for (QComboBox *combo : {m_profession, m_department, m_level, m_standing, m_intake})
        connect(combo, &QComboBox::currentIndexChanged, this, &PeopleFilterBar::take);
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            fillDepartments();
        take();
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing)
            fillLevels();
        take();
    });
    connect(m_left, &QCheckBox::toggled, this, &PeopleFilterBar::take);
    connect(m_duplicates, &QCheckBox::toggled, this, &PeopleFilterBar::take);
    connect(m_clear, &QAction::triggered, this, [this] {
        setFilter({});
        m_search->setFocus();
        Q_EMIT changed();
    });
}

QComboBox *PeopleFilterBar::addCombo(const QString &name)
{
    auto *combo = new QComboBox;
    combo->setAccessibleName(name);
    combo->view()->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    layout()->addWidget(combo);
    return combo;
}

void PeopleFilterBar::setChoices(const query::Choices &choices, const std::vector<int> &intakeYears)
{
    m_choices = choices;
    m_hasChoices = true;
    m_showing = true;
    const QVariant none = QVariant::fromValue(Key(0));
    m_profession->clear();
    m_profession->addItem(tr("All professions"), none);
    for (const Profession &one : choices.professions)
        m_profession->addItem(words::pick(one.nameJa, one.nameEn), QVariant::fromValue(one.id));
    m_site->clear();
    m_site->addItem(tr("All sites"), none);
    for (const Site &one : choices.sites)
        m_site->addItem(one.name, QVariant::fromValue(one.id));
    m_version->clear();
    m_version->addItem(tr("All programmes"), none);
    for (const query::Choices::Version &one : choices.versions)
        m_version->addItem(versionTitle(one), QVariant::fromValue(one.version.id));
    m_intake->clear();
    m_intake->addItem(tr("All intake years"), 0);
    for (const int year : intakeYears)
        m_intake->addItem(words::fiscalYearText(year), year);
    m_showing = false;
    showFilter();
}

void PeopleFilterBar::setFilter(const query::PeopleFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void PeopleFilterBar::fillDepartments()
{
    const bool before = std::exchange(m_showing, true);
    m_department->clear();
    m_department->addItem(tr("All wards"), QVariant::fromValue(Key(0)));
    for (const Department &one : m_choices.departments)
        if (one.site == chosen(m_site))
            m_department->addItem(one.name, QVariant::fromValue(one.id));
    m_department->setEnabled(m_department->count() > 1);
    m_showing = before;
}

void PeopleFilterBar::fillLevels()
{
    const bool before = std::exchange(m_showing, true);
    m_level->clear();
    m_level->addItem(tr("All levels"), QVariant::fromValue(Key(0)));
    const Key version = chosen(m_version);
    for (const query::Choices::Version &one : m_choices.versions)
        for (const Level &level : one.levels) {
            const QString label = words::pick(level.labelJa, level.labelEn);
            if (one.version.id == version)
                m_level->addItem(label, QVariant::fromValue(level.id));
            else if (version == 0 && level.id == m_filter.awardedLevel) // by a link: whoever holds it, enrolled or not
                m_level->addItem(tr("%1 (%2)", "level, ladder").arg(label, versionTitle(one)),
                                 QVariant::fromValue(level.id));
        }
    m_level->setEnabled(m_level->count() > 1);
    m_showing = before;
}

void PeopleFilterBar::showFilter()
{
    dropUnknown();
    m_showing = true;
    m_search->setText(m_filter.text);
    choose(m_profession, m_filter.profession);
    choose(m_site, m_filter.site);
    fillDepartments();
    choose(m_department, m_filter.department);
    choose(m_version, m_filter.version);
    fillLevels();
    choose(m_level, m_filter.awardedLevel);
    m_standing->setCurrentIndex(m_filter.state ? m_standing->findData(enumCode(*m_filter.state)) : 0);
    if (m_intake->findData(m_filter.intakeYear) < 0) // a year in which nobody came is a condition all the same
        m_intake->addItem(words::fiscalYearText(m_filter.intakeYear), m_filter.intakeYear);
    m_intake->setCurrentIndex(m_intake->findData(m_filter.intakeYear));
    m_left->setChecked(m_filter.includeLeft);
    m_duplicates->setChecked(m_filter.duplicates);
    m_clear->setVisible(!toLink(m_filter).query.isEmpty());
    m_showing = false;
}

void PeopleFilterBar::take()
{
    if (m_showing || !m_hasChoices)
        return;
    query::PeopleFilter wanted = m_filter;
    wanted.text = m_search->text();
    wanted.profession = chosen(m_profession);
    wanted.site = chosen(m_site);
    wanted.department = chosen(m_department);
    wanted.version = chosen(m_version);
    wanted.awardedLevel = chosen(m_level);
    wanted.state = stateOf(m_standing->currentData().toString());
    wanted.intakeYear = m_intake->currentData().toInt();
    wanted.includeLeft = m_left->isChecked();
    wanted.duplicates = m_duplicates->isChecked();
    if (toLink(wanted) == toLink(m_filter))
        return;
    m_filter = wanted;
    m_clear->setVisible(!toLink(m_filter).query.isEmpty());
    Q_EMIT changed();
}

void PeopleFilterBar::dropUnknown()
{
    if (!m_hasChoices)
        return;
    if (!offers(m_profession, m_filter.profession))
        m_filter.profession = 0;
    const auto ward = std::ranges::find(m_choices.departments, m_filter.department, &Department::id);
    if (ward == m_choices.departments.end())
        m_filter.department = 0;
    else if (m_filter.site == 0)
        m_filter.site = ward->site; // which says the same
    else if (m_filter.site != ward->site)
        m_filter.department = 0;
    if (!offers(m_site, m_filter.site)) {
        m_filter.site = 0;
        m_filter.department = 0;
    }
    const auto holds = [this](const query::Choices::Version &one) {
        return std::ranges::find(one.levels, m_filter.awardedLevel, &Level::id) != one.levels.end();
    };
    if (!offers(m_version, m_filter.version)) {
        m_filter.version = 0;
        m_filter.awardedLevel = 0;
    } else if (std::ranges::none_of(m_choices.versions, holds)) {
        m_filter.awardedLevel = 0;
    }
}

Link PeopleFilterBar::toLink(const query::PeopleFilter &filter)
{
    Link link{QStringLiteral("people"), {}, {}};
    if (!filter.text.isEmpty())
        link.query.insert(QStringLiteral("q"), filter.text);
    put(link, "profession", filter.profession);
    put(link, "site", filter.site);
    put(link, "department", filter.department);
    put(link, "version", filter.version);
    put(link, "target", filter.targetLevel);
    put(link, "level", filter.awardedLevel);
    if (filter.state)
        link.query.insert(QStringLiteral("state"), enumCode(*filter.state));
    if (filter.includeLeft)
        link.query.insert(QStringLiteral("left"), QStringLiteral("1"));
    if (filter.duplicates)
        link.query.insert(QStringLiteral("duplicates"), QStringLiteral("1"));
    if (filter.intakeYear != 0)
        link.query.insert(QStringLiteral("intake"), QString::number(filter.intakeYear));
    return link;
}

query::PeopleFilter PeopleFilterBar::fromLink(const Link &link)
{
    query::PeopleFilter filter;
    filter.text = link.query.value(QStringLiteral("q"));
    filter.profession = keyIn(link, "profession");
    filter.site = keyIn(link, "site");
    filter.department = keyIn(link, "department");
    filter.version = keyIn(link, "version");
    filter.targetLevel = keyIn(link, "target");
    filter.awardedLevel = keyIn(link, "level");
    filter.state = stateOf(link.query.value(QStringLiteral("state")));
    filter.includeLeft = link.query.value(QStringLiteral("left")) == QStringLiteral("1");
    filter.duplicates = link.query.value(QStringLiteral("duplicates")) == QStringLiteral("1");
    filter.intakeYear = link.query.value(QStringLiteral("intake")).toInt();
    return filter;
}

} // namespace kz
