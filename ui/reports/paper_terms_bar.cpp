#include "ui/reports/paper_terms_bar.h"

#include "models/base/dates.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace kz {

using report::PaperAsk;

namespace {

constexpr int yearsBack = 5;
constexpr int intakesBack = 10;
/// What the choice of a number says.
enum Numbering { WithoutNumber, NewNumber, NumberThatIsOut };

constexpr int leastChars = 12; ///< of a choice: titles are long, the column is narrow

/// Whether there was such a line.
bool choose(QComboBox *choice, const QVariant &data)
{
    const int index = choice->findData(data);
    if (index >= 0)
        choice->setCurrentIndex(index);
    return index >= 0;
}

} // namespace

PaperTermsBar::PaperTermsBar(QDate today, QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(space::inside);
    m_rows->setVerticalSpacing(space::base);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_department = addChoice(PaperAsk::Department, tr("Ward"));
    m_year = addChoice(PaperAsk::Year, tr("Fiscal year"));
    m_from = new DayField;
    m_to = new DayField;
    addField(PaperAsk::Period, tr("From"), m_from);
    addField(PaperAsk::Period, tr("To"), m_to);
    m_site = addChoice(PaperAsk::Site, tr("Site"));
    m_intake = addChoice(PaperAsk::Intake, tr("Intake"));
    m_form = addChoice(PaperAsk::Form, tr("Form"));
    m_blank = addChoice(PaperAsk::Form, tr("Filled in"));
    m_week = new DayField;
    m_week->setDay(weekStart(today));
    m_week->setToolTip(tr("Any day of the week"));
    addField(PaperAsk::Week, tr("Week of"), m_week);
    m_number = addChoice(PaperAsk::Number, tr("Number"));
    m_reissue = addChoice(PaperAsk::Reissue, tr("Issue"));
    m_across = addChoice(PaperAsk::Across, tr("Sheet"));
    m_beside = addChoice(PaperAsk::Beside, tr("Beside"));
    m_beside->setToolTip(tr("Which version it is set beside"));

    const int year = fiscalYearOf(today);
    for (int one = year + 1; one >= year - yearsBack; --one)
        m_year->addItem(words::fiscalYearText(one), one);
    m_intake->addItem(tr("All"), 0);
    for (int one = year; one >= year - intakesBack; --one)
        m_intake->addItem(words::fiscalYearText(one), one);
    m_blank->addItem(tr("As handed in last"), false);
    m_blank->addItem(tr("Blank, with the head filled in"), true);
    m_number->addItem(tr("Without"), WithoutNumber);
    m_number->addItem(tr("A new one each"), NewNumber);
    m_number->addItem(tr("As it is out"), NumberThatIsOut);
    m_reissue->addItem(tr("The first"), false);
    m_reissue->addItem(tr("Again, in place of a lost one"), true);
    m_across->addItem(tr("Portrait"), false);
    m_across->addItem(tr("Landscape"), true);
    m_number->setToolTip(
        tr("By its number and QR code a form on paper is keyed in on the page Assessments. A new number "
           "is given when the form is saved or printed."));
    m_reissue->setToolTip(tr("That it is issued again is entered when it is saved or printed."));
    choose(m_year, year);
    setChoices({}, {});
    for (const QComboBox *one :
         {m_department, m_year, m_site, m_intake, m_form, m_blank, m_number, m_reissue, m_across, m_beside})
        connect(one, &QComboBox::currentIndexChanged, this, &PaperTermsBar::changed);
    connect(m_blank, &QComboBox::currentIndexChanged, this, &PaperTermsBar::refreshNumber);
    for (const DayField *one : {m_from, m_to, m_week})
        connect(one, &DayField::dayChanged, this, &PaperTermsBar::changed);
}

QComboBox *PaperTermsBar::addChoice(PaperAsk ask, const QString &label)
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(leastChars);
    choice->view()->setAccessibleName(label);
    addField(ask, label, choice);
    return choice;
}

void PaperTermsBar::addField(PaperAsk ask, const QString &label, QWidget *field)
{
    field->setAccessibleName(label);
    m_rows->addRow(label, field);
    m_fields.emplace_back(ask, field);
}

void PaperTermsBar::setKind(const report::PaperKind &kind)
{
    m_asks = kind.asks;
    m_plan = 0;
    refreshNumber();
    for (const auto &[ask, field] : m_fields) {
        field->setVisible(kind.asks.testFlag(ask));
        m_rows->labelForField(field)->setVisible(kind.asks.testFlag(ask));
    }
    setVisible(kind.asks != report::PaperAsks());
}

void PaperTermsBar::setChoices(const query::Choices &choices, const std::vector<query::FormChoice> &forms)
{
    m_choices = choices;
    const auto answers = [this] {
        return std::array{m_department->currentData(), m_site->currentData(), m_form->currentData(),
                          m_beside->currentData()};
    };
    const auto before = answers();
    const QSignalBlocker quietSite(m_site);
    const QSignalBlocker quietForm(m_form);
    m_site->clear();
    m_site->addItem(tr("All"), QVariant::fromValue(Key(0)));
    for (const Site &site : choices.sites)
        m_site->addItem(site.name, QVariant::fromValue(site.id));
    m_form->clear();
    m_form->addItem(tr("The usual one"), QVariant::fromValue(Key(0)));
    for (const query::FormChoice &form : forms)
        m_form->addItem(words::pick(form.tool.titleJa, form.tool.titleEn), QVariant::fromValue(form.tool.id));
    choose(m_site, before[1]);
    choose(m_form, before[2]);
    offerDepartments();
    offerVersions();
    chooseWanted();
    if (answers() != before)
        Q_EMIT changed();
}

void PaperTermsBar::setSite(Key site)
{
    if (std::exchange(m_siteInView, site) != site)
        offerDepartments();
}

void PaperTermsBar::offerDepartments()
{
    const QSignalBlocker quiet(m_department); // whoever changed the site draws anew by themselves
    const QVariant before = m_department->currentData();
    m_department->clear();
    m_department->addItem(tr("All"), QVariant::fromValue(Key(0)));
    for (const Department &department : m_choices.departments)
        if (department.site == m_siteInView)
            m_department->addItem(department.name, QVariant::fromValue(department.id));
    choose(m_department, before);
    m_department->setEnabled(m_department->count() > 1);
    chooseWanted();
}

void PaperTermsBar::setVersion(Key version)
{
    if (std::exchange(m_versionInView, version) != version)
        offerVersions();
}

void PaperTermsBar::offerVersions()
{
    const QSignalBlocker quiet(m_beside); // whoever changed the version draws anew by themselves
    const QVariant before = m_beside->currentData();
    m_beside->clear();
    m_beside->addItem(tr("The version before"), QVariant::fromValue(Key(0)));
    std::vector<query::Choices::Version> all = m_choices.versions;
    all.insert(all.end(), m_choices.drafts.begin(), m_choices.drafts.end());
    const auto inView = std::ranges::find(all, m_versionInView, [](const auto &one) { return one.version.id; });
    if (inView != all.end())
        for (const query::Choices::Version &one : all)
            if (one.framework.id == inView->framework.id && one.version.id != m_versionInView)
                m_beside->addItem(
                    words::filled(tr("%1 (%2)"),
                                  {words::versionText(one.version.label), words::enumText(one.version.status)}),
                    QVariant::fromValue(one.version.id));
    choose(m_beside, before);
    m_beside->setEnabled(m_beside->count() > 1);
    chooseWanted();
}

void PaperTermsBar::setAnswers(const QMap<QString, QString> &answers)
{
    m_wanted = answers;
    chooseWanted();
    choose(m_year, answers.value(QStringLiteral("year")).toInt());
    choose(m_intake, answers.value(QStringLiteral("intake")).toInt());
    m_from->setDay(dayFromText(answers.value(QStringLiteral("from"))));
    m_to->setDay(dayFromText(answers.value(QStringLiteral("to"))));
    choose(m_blank, answers.contains(QStringLiteral("blank")));
    choose(m_reissue, answers.contains(QStringLiteral("reissue")));
    if (answers.contains(QStringLiteral("landscape")))
        choose(m_across, true);
    if (const QDate week = dayFromText(answers.value(QStringLiteral("week"))); week.isValid())
        m_week->setDay(week);
    const Key plan = keyFromText(answers.value(QStringLiteral("plan"))).value_or(0);
    if (std::exchange(m_plan, plan) != plan)
        Q_EMIT changed();
    if (answers.contains(QStringLiteral("number")))
        choose(m_number,
               answers.value(QStringLiteral("number")) == QStringLiteral("out") ? NumberThatIsOut : NewNumber);
}

/// What a link names is chosen once it is offered.
void PaperTermsBar::chooseWanted()
{
    for (const auto &[word, choice] :
         {std::pair(QStringLiteral("ward"), m_department), std::pair(QStringLiteral("site"), m_site),
          std::pair(QStringLiteral("tool"), m_form), std::pair(QStringLiteral("beside"), m_beside)})
        if (const auto key = keyFromText(m_wanted.value(word)); key && choose(choice, QVariant::fromValue(*key)))
            m_wanted.remove(word);
}

void PaperTermsBar::fill(report::PaperTerms &terms) const
{
    terms.department = m_department->currentData().value<Key>();
    terms.fiscalYear = m_year->currentData().toInt();
    terms.from = m_from->day();
    terms.to = m_to->day();
    terms.site = m_site->currentData().value<Key>();
    terms.intakeYear = m_intake->currentData().toInt();
    terms.tool = m_form->currentData().value<Key>();
    terms.blank = m_blank->currentData().toBool();
    terms.week = m_week->day();
    terms.plan = m_plan;
    terms.beside = m_beside->currentData().value<Key>();
    terms.reissued = m_reissue->currentData().toBool();
    terms.landscape = m_across->currentData().toBool();
    terms.numbered = m_number->isEnabled() && m_number->currentData().toInt() == NumberThatIsOut;
}

void PaperTermsBar::setLandscape(bool across)
{
    choose(m_across, across);
}

bool PaperTermsBar::givesNumbers() const
{
    return m_asks.testFlag(PaperAsk::Number) && m_number->isEnabled() && m_number->currentData().toInt() == NewNumber;
}

bool PaperTermsBar::issuesAgain() const
{
    return m_asks.testFlag(PaperAsk::Reissue) && m_reissue->currentData().toBool();
}

void PaperTermsBar::setIssuedAgain()
{
    choose(m_reissue, false);
}

void PaperTermsBar::refreshNumber()
{
    // What was handed in needs no number to be keyed in by.
    m_number->setEnabled(!m_asks.testFlag(PaperAsk::Form) || m_blank->currentData().toBool());
}

} // namespace kz
