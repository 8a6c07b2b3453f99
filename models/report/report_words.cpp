#include "models/report/report_words.h"

#include "models/base/dates.h"
#include "models/report/logo.h"
#include "models/words/words.h"

#include <unordered_map>

namespace kz::report {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString dash()
{
    return QStringLiteral("–");
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash() : text;
}

QString paceText(query::PaceState state)
{
    switch (state) {
    case query::PaceState::NotEnrolled:
        return Words::tr("Not enrolled");
    case query::PaceState::OnPace:
        return Words::tr("On pace");
    case query::PaceState::Behind:
        return Words::tr("Behind");
    case query::PaceState::Completed:
        return Words::tr("Completed");
    }
    return {};
}

QString titleText(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

words::ItemTitle itemTitles(const progress::FrameworkPlan &plan)
{
    std::unordered_map<Key, const Item *> byKey;
    for (const Item &item : plan.items)
        byKey.emplace(item.id, &item);
    return [byKey = std::move(byKey)](Key key) {
        const auto found = byKey.find(key);
        return found == byKey.end() ? QString() : words::pick(found->second->titleJa, found->second->titleEn);
    };
}

QString requirementTitle(const progress::Node &node, const words::ItemTitle &itemTitle)
{
    const QString title = words::pick(node.record.titleJa, node.record.titleEn);
    return title.isEmpty() ? words::ruleSentence(node, itemTitle) : title;
}

QString lapsedText(const query::LapsedLevel &lapsed)
{
    const QString rule = requirementTitle(lapsed.plan->nodes[lapsed.node], itemTitles(*lapsed.plan));
    //: A level, the day of the decision, one of the level's requirements, and what there is of it
    return words::filled(
        Words::tr("%1 certified on %2; %3: %4"),
        {titleText(lapsed.level), words::dayText(lapsed.decidedOn), rule, words::haveNeedText(lapsed.standing)});
}

QString experienceText(const Person &person, QDate day)
{
    if (!person.experienceSince)
        return {};
    //: Of experience in the profession: the first year is year 1
    return Words::tr("Year %1").arg(fiscalYearOf(day) - *person.experienceSince + 1);
}

QString affiliationText(const query::PersonRow &row)
{
    return (row.siteName + u' ' + row.department).trimmed();
}

QString sealMark()
{
    return words::japanese() ? QStringLiteral("印") : QString();
}

PageFrame paperFrame(const query::PaperSettings &settings, const QString &title, const QString &usualNumber,
                     QDate printedOn)
{
    return {.institution = settings.institution,
            .title = title,
            .formNumber = settings.formNumber.isEmpty() ? usualNumber : settings.formNumber,
            .printedOn = words::filled(Words::tr("Printed %1"), {words::dayText(printedOn)}),
            .watermark = settings.demo ? Words::tr("SAMPLE") : QString(),
            .logo = logoImage(settings.logo)};
}

QString fileName(const QStringList &parts)
{
    constexpr qsizetype most = 100;
    QString name;
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        if (!name.isEmpty())
            name += u'_';
        for (const QChar character : part.trimmed())
            if (!character.isSpace())
                name += QStringLiteral("<>:\"/\\|?*").contains(character) || character < u' ' ? QChar(u'-') : character;
    }
    name.truncate(most);
    // Windows drops dots at the end, and half a surrogate is no name.
    while (name.endsWith(u'.') || (!name.isEmpty() && name.back().isHighSurrogate()))
        name.chop(1);
    return name;
}

} // namespace kz::report
