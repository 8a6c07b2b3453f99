#include "ui/ladders/outcomes_model.h"

#include "models/words/words.h"

#include <QFont>

#include <algorithm>

namespace kz {

namespace {

const QString noFigure = QStringLiteral("–");

/// Few are said to be few.
QString peopleText(int people)
{
    return people < query::fewPeople ? OutcomesModel::tr("n = %1, few").arg(people)
                                     : OutcomesModel::tr("n = %1").arg(people);
}

QString monthsText(const query::VersionOutcome &outcome)
{
    return outcome.medianMonths ? figureText(CycleMeasure::MedianMonths, *outcome.medianMonths, outcome.timed)
                                : noFigure;
}

QString unmetText(const query::UnmetShare &share)
{
    if (share.asked == 0)
        return noFigure;
    if (share.people < query::fewPeople)
        return OutcomesModel::tr("%1 of %2 (%3)", "requirements not met, all of them, people")
            .arg(words::numberText(share.unmet), words::numberText(share.asked), peopleText(share.people));
    return OutcomesModel::tr("%1 (%2)", "a share and of how many people")
        .arg(words::percentText(share.share()), peopleText(share.people));
}

} // namespace

QString partText(int part, int of)
{
    if (of == 0)
        return noFigure;
    if (of < query::fewPeople)
        return OutcomesModel::tr("%1 of %2, few").arg(part).arg(of);
    return OutcomesModel::tr("%1 of %2 (%3)", "a part, the whole and the share")
        .arg(words::numberText(part), words::numberText(of), words::percentText(double(part) / of));
}

QString figureText(CycleMeasure measure, double value, int people)
{
    if (people < query::fewPeople)
        return peopleText(people);
    const QString figure = measure == CycleMeasure::MedianMonths
        ? OutcomesModel::tr("%1 months").arg(words::numberText(value))
        : words::percentText(value);
    return OutcomesModel::tr("%1 (%2)", "a figure and of how many people").arg(figure, peopleText(people));
}

void OutcomesModel::setOutcomes(const query::Outcomes &outcomes)
{
    beginResetModel();
    m_versions.clear();
    m_rows.clear();
    for (const query::VersionOutcome &one : outcomes.versions)
        m_versions.append(one.version.label.isEmpty() ? words::enumText(one.version.status)
                                                      : words::versionText(one.version.label));
    const auto add = [&](const QString &title, const QString &toolTip, auto text) {
        Row row{.title = title, .toolTip = toolTip, .cells = {}};
        for (const query::VersionOutcome &one : outcomes.versions)
            row.cells.append(text(one));
        m_rows.push_back(std::move(row));
    };
    add(tr("People"), tr("Everybody enrolled by the day, each once. Who was moved to another version counts there"),
        [](const query::VersionOutcome &one) { return words::numberText(one.people); });
    add(tr("Level awarded or completed"),
        tr("The target level was awarded, or the enrolment completed. By the present target alone: who reached one and "
           "has the next one now is running"),
        [](const query::VersionOutcome &one) { return partText(one.reached, one.people); });
    add(tr("Months until then (median)"),
        tr("From enrolment, or from the version's adoption where that came later, of those who have reached it: it "
           "says nothing of others"),
        monthsText);
    add(tr("Ended otherwise"), tr("Interrupted, not completed or withdrawn"),
        [](const query::VersionOutcome &one) { return partText(one.left, one.people); });
    add(tr("Running"), tr("Neither reached nor ended, suspended ones as well"),
        [](const query::VersionOutcome &one) { return partText(one.running, one.people); });
    add(tr("Behind, of those running"), tr("Progress behind the planned pace, by the margin of the file"),
        [](const query::VersionOutcome &one) { return partText(one.behind, one.running); });
    addDomains(outcomes);
    endResetModel();
}

/// A domain goes by its code, for a version has domains of its own.
void OutcomesModel::addDomains(const query::Outcomes &outcomes)
{
    QStringList codes;
    for (const query::VersionOutcome &one : outcomes.versions)
        for (const query::UnmetShare &domain : one.domains)
            if (!codes.contains(domain.code))
                codes.append(domain.code);
    if (codes.isEmpty())
        return;
    m_rows.push_back({.title = tr("Not met yet, by domain"),
                      .toolTip = tr("Of those running: requirements on the way to their targets that are not met"),
                      .cells = QStringList(m_versions.size(), QString()),
                      .isHeading = true});
    for (const QString &code : std::as_const(codes)) {
        Row row;
        for (const query::VersionOutcome &one : outcomes.versions) {
            const auto found = std::ranges::find(one.domains, code, &query::UnmetShare::code);
            row.cells.append(found == one.domains.end() ? noFigure : unmetText(*found));
            if (found != one.domains.end())
                row.title = words::pick(found->title.ja, found->title.en); // the newest version's word for it
        }
        row.toolTip = row.title;
        m_rows.push_back(std::move(row));
    }
}

int OutcomesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutcomesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_versions.size());
}

QVariant OutcomesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? row.title : row.cells.value(index.column() - 1);
    case Qt::ToolTipRole:
        return row.toolTip;
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        if (!row.isHeading)
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    default:
        return {};
    }
}

QVariant OutcomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == 0 ? tr("Figure") : m_versions.value(section - 1);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace kz
