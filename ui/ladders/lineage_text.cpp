#include "ui/ladders/lineage_text.h"

#include "models/words/origin_text.h"
#include "models/words/words.h"
#include "ui/ladders/outcomes_model.h"

#include <QCoreApplication>

namespace kz {

namespace {

class LineageWords
{
    Q_DECLARE_TR_FUNCTIONS(LineageWords)
public:
    static QString about(const query::FrameworkSheet &sheet)
    {
        if (!sheet.trace)
            return {};
        const PackTrace &trace = *sheet.trace;
        const bool same = trace.pack.id == sheet.framework.code && trace.pack.version == sheet.version.label;
        if (!same)
            return words::basedOnText(trace.pack);
        return trace.lineage.basedOn.id.isEmpty() ? QString()
                                                  : words::basedOnText(trace.lineage.basedOn, trace.lineage.madeBy);
    }

    static QString figures(const ToldImprovement &told)
    {
        //: before and after
        return words::filled(tr("%1 → %2"), {figure(told, told.before), figure(told, told.after)});
    }

    static QString details(const Lineage &lineage)
    {
        QString html = QStringLiteral("<p><b>%1</b></p>").arg(tr("Improvements that came with it").toHtmlEscaped());
        for (const ToldImprovement &told : lineage.improvements) {
            QStringList lines{QStringLiteral("<b>%1</b>").arg(told.aim.toHtmlEscaped())};
            const auto line = [&lines](const QString &label, const QString &text) {
                if (!text.trimmed().isEmpty())
                    lines << QStringLiteral("%1: %2").arg(label.toHtmlEscaped(), text.toHtmlEscaped());
            };
            line(tr("Measure"), measure(told));
            line(tr("Before and after"), figures(told));
            line(tr("Change"), told.change);
            line(tr("Decision"), words::enumText(told.decision));
            line(tr("What was learned"), told.learned);
            line(tr("By"), told.by);
            html += QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>")));
        }
        return html;
    }

private:
    static QString measure(const ToldImprovement &told)
    {
        const QString name = words::enumText(told.measure);
        return told.requirement.isEmpty() ? name : words::filled(tr("%1: %2"), {name, told.requirement});
    }

    static QString figure(const ToldImprovement &told, const ToldFigure &one)
    {
        if (!one.people)
            return QStringLiteral("–");
        // Of few people the number alone is told, whatever the figure.
        return one.value || *one.people < query::fewPeople
            ? figureText(told.measure, one.value.value_or(0), *one.people)
            : QStringLiteral("–");
    }
};

} // namespace

QString lineageText(const query::FrameworkSheet &sheet)
{
    return LineageWords::about(sheet);
}

QString toldFigures(const ToldImprovement &told)
{
    return LineageWords::figures(told);
}

QString improvementsDetails(const Lineage &lineage)
{
    return LineageWords::details(lineage);
}

} // namespace kz
