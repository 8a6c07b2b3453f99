#include "ui/ladders/imagined_form.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <set>

namespace kz {

namespace {

using progress::Imagined;
using Kind = RequirementKind;

struct NumberSpec {
    const char *label;
    const char *tip;
    int Imagined::*number;
    int least;
    int most;
    std::vector<Kind> kinds; ///< rules that read it; none: all do
};

const std::array numberSpecs = {
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Months here"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm",
                                 "Employed, enrolled and at the level asked for; records lie evenly over these months"),
               &Imagined::months,
               1,
               600,
               {}},
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Records"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm", "Log entries or ratings of each item; events; interviews"),
               &Imagined::records,
               0,
               999,
               {Kind::Rating, Kind::Log, Kind::Credits, Kind::Module, Kind::Interview}},
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Step"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm", "The step of each rating"),
               &Imagined::step,
               1,
               9,
               {Kind::Rating}},
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Assessors"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm", "So many people rate in turns"),
               &Imagined::raters,
               1,
               99,
               {Kind::Rating}},
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Weeks"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm", "Of each rotation asked for, one after the other"),
               &Imagined::weeks,
               0,
               520,
               {Kind::Weeks}},
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Credits, hours"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm", "Of all events together"),
               &Imagined::amount,
               0,
               9999,
               {Kind::Credits, Kind::Module}},
    NumberSpec{QT_TRANSLATE_NOOP("kz::ImaginedForm", "Days absent"),
               QT_TRANSLATE_NOOP("kz::ImaginedForm", "Working days, the last ones up to today"),
               &Imagined::absentDays,
               0,
               999,
               {Kind::AbsenceLimit, Kind::Weeks}},
};

} // namespace

ImaginedForm::ImaginedForm(QWidget *parent) : QWidget(parent), m_certified(new QCheckBox(tr("Holds the certificate")))
{
    const Imagined usual;
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const NumberSpec &spec : numberSpecs) {
        auto *field = new QSpinBox;
        field->setRange(spec.least, spec.most);
        field->setValue(usual.*spec.number);
        field->setToolTip(tr(spec.tip));
        field->setKeyboardTracking(true);
        auto *label = new QLabel(tr(spec.label));
        label->setBuddy(field);
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::base);
        row->addWidget(label);
        row->addWidget(field);
        flow->addWidget(box);
        connect(field, &QSpinBox::valueChanged, this, &ImaginedForm::changed);
        m_numbers.push_back({box, field});
    }
    m_certified->setChecked(usual.certified);
    flow->addWidget(m_certified);
    connect(m_certified, &QCheckBox::toggled, this, &ImaginedForm::changed);
}

void ImaginedForm::showFor(const progress::FrameworkPlan &plan)
{
    std::set<Kind> kinds;
    for (const progress::Node &node : plan.nodes)
        kinds.insert(node.rule.kind);
    const auto isRead = [&](Kind kind) { return kinds.contains(kind); };
    for (size_t i = 0; i < numberSpecs.size(); ++i)
        m_numbers[i].box->setVisible(numberSpecs[i].kinds.empty() || std::ranges::any_of(numberSpecs[i].kinds, isRead));
    m_certified->setVisible(isRead(Kind::Certificate));
}

Imagined ImaginedForm::imagined() const
{
    Imagined imagined{.certified = m_certified->isChecked()};
    for (size_t i = 0; i < numberSpecs.size(); ++i)
        imagined.*numberSpecs[i].number = m_numbers[i].field->value();
    return imagined;
}

} // namespace kz
