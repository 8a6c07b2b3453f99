#include "ui/home/attention_model.h"

#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attention)
};

QString personLink(Key person)
{
    return QStringLiteral("person/%1").arg(keyToText(person));
}

QString gapText(query::Gap gap)
{
    switch (gap) {
    case query::Gap::None:
        return {};
    case query::Gap::Ward:
        return Words::tr("not to be had in this ward");
    case query::Gap::Site:
        return Words::tr("not to be had at this site");
    }
    return {};
}

} // namespace

QString whyBehind(const query::BehindPerson &person)
{
    const QString measure
        = Words::tr("%1 of a planned %2")
              .arg(words::percentText(person.enrolment.progress), words::percentText(person.enrolment.pace));
    if (person.shortfalls.empty())
        return measure;
    // A gap of the place says more than the farthest figure: it is the coordinator's to mend.
    const auto gap = std::ranges::find_if(person.shortfalls,
                                          [](const query::Shortfall &each) { return each.gap != query::Gap::None; });
    const query::Shortfall &worst = gap != person.shortfalls.end() ? *gap : person.shortfalls.front();
    const QString title = words::pick(worst.title.ja, worst.title.en);
    // What can be done about it comes first: a narrow column cuts the end.
    const QString short_ = Words::tr("%1: %2").arg(title, words::haveNeedText(worst.standing));
    const QString place = gapText(worst.gap);
    return place.isEmpty() ? Words::tr("%1; %2").arg(short_, measure)
                           : Words::tr("%1 (%2); %3").arg(short_, place, measure);
}

void AttentionModel::setSummary(const query::HomeSummary &summary)
{
    beginResetModel();
    m_lines.clear();
    for (const query::BehindPerson &person : summary.behind)
        m_lines.push_back({State::Warning, Words::tr("Behind"), person.row.name, person.row.siteName, whyBehind(person),
                           personLink(person.row.key)});
    for (const storage::ExpiringLine &award : summary.expiring)
        m_lines.push_back({State::Warning,
                           Words::tr("Expires"),
                           award.name,
                           {},
                           Words::tr("%1 %2 is valid until %3")
                               .arg(words::pick(award.frameworkJa, award.frameworkEn),
                                    words::pick(award.levelJa, award.levelEn), words::dayText(award.validUntil)),
                           personLink(award.person) + QStringLiteral("?tab=certificates")});
    for (const storage::UnsupervisedLine &placement : summary.unsupervised)
        m_lines.push_back(
            {State::Warning, Words::tr("No supervisor"), placement.name, placement.siteName,
             Words::tr("%1, nobody is named as supervisor").arg(words::periodText(placement.from, placement.to)),
             personLink(placement.person) + QStringLiteral("?tab=timeline")});
    endResetModel();
}

QString AttentionModel::linkAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[size_t(row)].link : QString();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AttentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == LinkRole)
        return line.link;
    if (role == StateRole)
        return int(line.state);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1  %2\n%3").arg(line.who, line.where, line.why).trimmed();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhatColumn:
        return line.what;
    case WhoColumn:
        return line.who;
    case WhereColumn:
        return line.where;
    case WhyColumn:
        return line.why;
    default:
        return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return Words::tr("What");
    case WhoColumn:
        return Words::tr("Who");
    case WhereColumn:
        return Words::tr("Where");
    case WhyColumn:
        return Words::tr("Why");
    default:
        return {};
    }
}

} // namespace kz
