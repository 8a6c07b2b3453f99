#include "ui/people/merge_dialog.h"

#include "models/words/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace kz {

namespace {

using Kind = edit::MergeFinding::Kind;

constexpr int mostInLine = 34; ///< characters of a value; the whole stands in its tooltip

/// A field of the person's own record: how it is read, and how it is taken over.
struct SideBySide {
    const char *column;
    QString (*text)(const query::PersonHeader &);
    void (*take)(Person &, const Person &);
};

template <auto member>
constexpr SideBySide textLine(const char *column)
{
    return {column, [](const query::PersonHeader &one) { return one.person.*member; },
            [](Person &to, const Person &from) { to.*member = from.*member; }};
}

constexpr SideBySide lines[] = {
    textLine<&Person::name>("name"),
    textLine<&Person::kana>("kana"),
    textLine<&Person::formerName>("former_name"),
    textLine<&Person::professionalName>("professional_name"),
    {"profession",
     [](const query::PersonHeader &one) { return words::pick(one.row.profession.ja, one.row.profession.en); },
     [](Person &to, const Person &from) { to.profession = from.profession; }},
    {"experience_since",
     [](const query::PersonHeader &one) {
         return one.person.experienceSince ? words::fiscalYearText(*one.person.experienceSince) : QString();
     },
     [](Person &to, const Person &from) { to.experienceSince = from.experienceSince; }},
    textLine<&Person::email>("email"),
    textLine<&Person::note>("note"),
};
enum Other : std::size_t { Staff = std::size(lines), Licence, Employed, Belongs };

QString numberOf(const query::PersonHeader &one, IdentifierScheme scheme)
{
    const auto found = std::ranges::find(one.identifiers, scheme, &PersonIdentifier::scheme);
    return found == one.identifiers.end() ? QString() : found->value;
}

QString employmentOf(const query::PersonHeader &one)
{
    if (one.employments.empty())
        return {};
    return words::periodText(one.employments.back().from, one.employments.back().to);
}

QString placeOf(const query::PersonHeader &one)
{
    return (one.row.siteName + u' ' + one.row.department).trimmed();
}

int recordsIn(const edit::MergePreview &preview)
{
    int records = 0;
    for (const edit::MergePreview::Moved &moved : preview.moves)
        records += moved.records;
    return records;
}

QString findingText(const edit::MergeFinding &finding)
{
    const QString record = words::recordText(finding.table);
    switch (finding.kind) {
    case Kind::RecordedTogether:
        return MergeDialog::tr("%n records (%1) name both of them: these are two people, or those records are wrong.",
                               nullptr, finding.count)
            .arg(record);
    case Kind::BothAreUsers:
        return MergeDialog::tr("Both are users of this file. Take the person from the user “%1” under Administration "
                               "first.")
            .arg(finding.what);
    case Kind::PacketOut:
        return MergeDialog::tr("The packet that %1 has had since %2 may still bring records of the one that goes. Take "
                               "it back and revoke it first.")
            .arg(finding.what, words::dayText(finding.day));
    case Kind::LicencesDiffer:
        return MergeDialog::tr("Their licence numbers differ: look whether they are two people.");
    case Kind::SameDays:
        return MergeDialog::tr("Both have this for the same days: %1 (%2). For those days that of one record stands.")
            .arg(record)
            .arg(finding.count);
    case Kind::SameEvent:
        return MergeDialog::tr("Both were entered for %n events: there the attendance that tells more stands.", nullptr,
                               finding.count);
    case Kind::Overlapping:
        return MergeDialog::tr("%n records (%1) overlap with those of the other. All stay; look at them afterwards.",
                               nullptr, finding.count)
            .arg(record);
    case Kind::ToldTwice:
        return MergeDialog::tr("%n records (%1) are the same in both and would count twice: look at them afterwards.",
                               nullptr, finding.count)
            .arg(record);
    }
    return {};
}

} // namespace

Result<MergeDialog::Matters> MergeDialog::read(storage::Database &database, query::Plans &plans, Key one, Key other,
                                               const query::AsOf &asOf)
{
    const auto forth = edit::mergePreview(database, one, other, asOf.happened);
    if (!forth)
        return forth.error();
    const auto back = edit::mergePreview(database, other, one, asOf.happened);
    if (!back)
        return back.error();
    const auto rank
        = [](const edit::MergePreview &preview) { return std::pair(preview.isForbidden(), recordsIn(preview)); };
    const edit::MergePreview &preview = rank(back.value()) < rank(forth.value()) ? back.value() : forth.value();
    auto stays = query::personHeader(database, plans, preview.stays, asOf);
    if (!stays)
        return stays.error();
    auto goes = query::personHeader(database, plans, preview.goes, asOf);
    if (!goes)
        return goes.error();
    return Matters{preview, std::move(stays).value(), std::move(goes).value()};
}

MergeDialog::MergeDialog(items::Workspace &workspace, Matters matters, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_matters(std::move(matters)), m_banner(new Banner)
{
    setWindowTitle(tr("Merge two records of one person"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    const QStringList forbidding = findings(true);
    m_banner->say(State::Bad, forbidding.join(u'\n'));
    m_merge->setEnabled(forbidding.isEmpty());
}

void MergeDialog::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addWidget(m_banner);
    column->addLayout(sides());
    if (const QStringList known = findings(false); !known.isEmpty()) {
        auto *settled = new Banner;
        column->addWidget(settled);
        settled->say(State::Warning, known.join(u'\n'));
    }
    auto *told
        = new TextLabel(tr("Moves along: %1. One Undo brings both records back.").arg(moves()), TextSize::Caption);
    told->setTone(ThemeRole::Muted);
    told->setWordWrap(true);
    column->addWidget(told);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox;
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setProperty("primary", true);
    m_merge->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(620);
}

QGridLayout *MergeDialog::sides()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::groups);
    grid->setVerticalSpacing(space::inside);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto head = [grid](int at, const QString &words) {
        auto *label = new TextLabel(words, TextSize::Caption);
        label->setTone(ThemeRole::Muted);
        grid->addWidget(label, 0, at);
    };
    head(1, tr("The record that stays"));
    head(2, tr("The record that goes"));
    const query::PersonHeader &stays = m_matters.stays, &goes = m_matters.goes;
    for (const SideBySide &line : lines)
        m_lines.push_back(addLine(grid, words::fieldLabel("person", line.column), line.text(stays), line.text(goes)));
    const auto number = [&](IdentifierScheme scheme) {
        m_lines.push_back(addLine(grid, words::enumText(scheme), numberOf(stays, scheme), numberOf(goes, scheme)));
    };
    number(IdentifierScheme::StaffNumber);
    number(IdentifierScheme::LicenceNumber);
    m_lines.push_back(addLine(grid, tr("Employed"), employmentOf(stays), employmentOf(goes)));
    m_lines.push_back(addLine(grid, tr("Site and ward"), placeOf(stays), placeOf(goes)));
    return grid;
}

QButtonGroup *MergeDialog::addLine(QGridLayout *grid, const QString &label, const QString &staying,
                                   const QString &going)
{
    if (staying.isEmpty() && going.isEmpty())
        return nullptr;
    const int row = grid->rowCount();
    // The wrapped words below take nothing of a line's height.
    const auto whole = [](auto *widget) {
        widget->setMinimumHeight(widget->sizeHint().height());
        return widget;
    };
    grid->addWidget(whole(new TextLabel(label, TextSize::Body)), row, 0);
    if (staying == going) {
        grid->addWidget(whole(new TextLabel(staying, TextSize::Body)), row, 1, 1, 2);
        return nullptr;
    }
    auto *group = new QButtonGroup(this);
    const auto side = [&](int id, const QString &value) {
        const bool isLong = value.size() > mostInLine;
        auto *button = new QRadioButton(value.isEmpty() ? QStringLiteral("–")
                                            : isLong    ? value.left(mostInLine) + u'…'
                                                        : value);
        button->setToolTip(isLong ? value : QString());
        button->setAccessibleName(label + u' ' + (value.isEmpty() ? tr("nothing") : value));
        group->addButton(button, id);
        grid->addWidget(whole(button), row, 1 + id);
        return button;
    };
    QRadioButton *first = side(0, staying);
    QRadioButton *second = side(1, going);
    // Something stands rather than nothing.
    (staying.isEmpty() ? second : first)->setChecked(true);
    const bool isFact = m_lines.size() >= std::size(lines); // a record of its own, which is not taken away here
    if (isFact && (staying.isEmpty() || going.isEmpty()))
        (staying.isEmpty() ? first : second)->setEnabled(false);
    return group;
}

QString MergeDialog::moves() const
{
    QStringList texts;
    for (const edit::MergePreview::Moved &moved : m_matters.preview.moves)
        //: a kind of record, how many of them
        texts.append(tr("%1 (%2)").arg(words::recordText(moved.table)).arg(moved.records));
    return texts.isEmpty() ? tr("nothing") : words::listText(texts);
}

QStringList MergeDialog::findings(bool forbidding) const
{
    QStringList texts;
    for (const edit::MergeFinding &finding : m_matters.preview.findings)
        if (finding.forbids() == forbidding)
            texts.append(findingText(finding));
    return texts;
}

edit::PeopleMerge MergeDialog::chosen() const
{
    const auto ofGoing = [this](std::size_t line) { return m_lines[line] && m_lines[line]->checkedId() == 1; };
    edit::PeopleMerge merge{.stays = m_matters.preview.stays,
                            .goes = m_matters.preview.goes,
                            .person = m_matters.stays.person,
                            .staffNumberOfGoing = ofGoing(Staff),
                            .licenceNumberOfGoing = ofGoing(Licence),
                            .employmentOfGoing = ofGoing(Employed),
                            .affiliationOfGoing = ofGoing(Belongs)};
    for (std::size_t i = 0; i < std::size(lines); ++i)
        if (ofGoing(i))
            lines[i].take(merge.person, m_matters.goes.person);
    return merge;
}

void MergeDialog::submit()
{
    const edit::PeopleMerge merge = chosen();
    m_merge->setEnabled(false);
    m_workspace.submit(edit::mergePeople(merge, merge.person.name), this,
                       [this, name = merge.person.name](const Result<edit::ChangeSet> &done) {
                           if (done) {
                               Q_EMIT merged(name);
                               return accept();
                           }
                           m_merge->setEnabled(true);
                           m_banner->say(State::Bad, words::errorText(done.error()));
                       });
}

} // namespace kz
