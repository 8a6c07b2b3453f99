#include "models/exchange/case_one_zero.h"

#include "models/exchange/case_terms.h"

#include <QHash>

#include <algorithm>

namespace kz::exchange {

namespace {

using caseTerms::Both;
using caseTerms::bothOf;
using caseTerms::ours;

constexpr const char *linkTypesOfOneZero[] = {"isChildOf",   "isPeerOf",   "isPartOf", "exactMatchOf", "precedes",
                                              "isRelatedTo", "replacedBy", "exemplar", "hasSkillLevel"};

class OneZero
{
public:
    explicit OneZero(QJsonObject &package) : m_package(package) { }

    CaseLosses make()
    {
        // What is lost is told by what 1.1 says, so before anything is gone.
        countDocument();
        m_package = withoutAdditions(m_package);
        changeDocument();
        change("CFItems", [this](QJsonObject &item) {
            oneLine(item, "fullStatement");
            for (const char *member : {"subject", "subjectURI"})
                drop(item, member, CaseLoss::Others);
        });
        change("CFAssociations", [this](QJsonObject &link) {
            drop(link, "notes", CaseLoss::Notes);
            const QString type = link.value(QLatin1String("associationType")).toString();
            if (std::ranges::none_of(linkTypesOfOneZero,
                                     [&type](const char *known) { return type == QLatin1String(known); })) {
                link.insert(QLatin1String("associationType"), QStringLiteral("isRelatedTo"));
                count(CaseLoss::LinkTypes);
            }
        });
        change("CFRubrics", [](QJsonObject &rubric) { oneLine(rubric, "description"); });
        return m_losses;
    }

private:
    void count(CaseLoss loss, int times = 1)
    {
        if (times > 0)
            m_losses[loss] += times;
    }

    void countBoth(const QJsonValue &text)
    {
        const Both both = bothOf(text);
        count(CaseLoss::SecondLanguage, !both.ja.trimmed().isEmpty() && !both.en.trimmed().isEmpty() ? 1 : 0);
    }

    void drop(QJsonObject &object, const char *member, CaseLoss loss)
    {
        if (object.contains(QLatin1String(member)))
            count(loss);
        object.remove(QLatin1String(member));
    }

    static void oneLine(QJsonObject &object, const char *member)
    {
        QString text = object.value(QLatin1String(member)).toString();
        if (text.isEmpty())
            return;
        for (const QChar c : {QChar(u'\r'), QChar(u'\n'), QChar(u'\t')})
            text.replace(c, QChar(u' '));
        object.insert(QLatin1String(member), text);
    }

    template <typename Change>
    void change(const char *list, Change change)
    {
        if (!m_package.value(QLatin1String(list)).isArray())
            return;
        QJsonArray changed;
        const QJsonArray all = m_package.value(QLatin1String(list)).toArray();
        for (const QJsonValue &one : all) {
            QJsonObject object = one.toObject();
            change(object);
            changed.append(object);
        }
        m_package.insert(QLatin1String(list), changed);
    }

    void changeDocument()
    {
        QJsonObject document = m_package.value(QLatin1String("CFDocument")).toObject();
        document.remove(QLatin1String("caseVersion"));
        drop(document, "frameworkType", CaseLoss::Others);
        oneLine(document, "description");
        m_package.insert(QLatin1String("CFDocument"), document);
    }

    /// What the document says beside itself: of the framework, its levels and its scales.
    void countDocument()
    {
        QJsonObject document = m_package.value(QLatin1String("CFDocument")).toObject();
        const QJsonObject own = ours(document);
        const caseTerms::Document with = caseTerms::documentOf(document);
        countCommon(document);
        document.remove(QLatin1String("extensions"));
        m_package.insert(QLatin1String("CFDocument"), document);
        const caseTerms::Document without = caseTerms::documentOf(document);
        count(CaseLoss::Framework,
              int(with.code != without.code) + int(with.kind != without.kind)
                  + int(with.professions != without.professions) + int(with.source != without.source)
                  + int(with.version != without.version));
        countBoth(own.value(QLatin1String("title")));

        bool described = false; // else no rubric names the levels
        QHash<QString, int> users;
        const QJsonArray items = m_package.value(QLatin1String("CFItems")).toArray();
        for (const QJsonValue &item : items) {
            const QJsonObject said = ours(item.toObject());
            described = described || !said.value(QLatin1String("descriptors")).toObject().isEmpty();
            ++users[said.value(QLatin1String("scale")).toString()];
        }
        const QJsonArray levels = own.value(QLatin1String("levels")).toArray();
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const QJsonObject level = levels[i].toObject();
            const bool numbered = level.value(QLatin1String("code")).toString() == QString::number(i + 1);
            count(CaseLoss::Levels, !described || !numbered || level.contains(QLatin1String("text")) ? 1 : 0);
            if (described)
                countBoth(level.value(QLatin1String("label")));
        }
        const QJsonArray scales = own.value(QLatin1String("scales")).toArray();
        for (const QJsonValue &scale : scales) {
            const int by = users.value(scale[QLatin1String("code")].toString());
            if (by == 0) {
                count(CaseLoss::Scales);
                continue;
            }
            countBoth(scale[QLatin1String("title")]);
            const QJsonArray steps = scale[QLatin1String("steps")].toArray();
            for (const QJsonValue &step : steps) {
                countBoth(step[QLatin1String("label")]);
                const QJsonValue anchor = step[QLatin1String("text")];
                if (by > 1)
                    countBoth(anchor);
                else
                    count(CaseLoss::Anchors, anchor.toObject().isEmpty() ? 0 : 1);
            }
        }
    }

    /// What any object may say of itself.
    void countCommon(const QJsonObject &object)
    {
        const QJsonObject all = object.value(QLatin1String("extensions")).toObject();
        count(CaseLoss::Others, int(all.size()) - int(all.contains(QLatin1String("kizahashi"))));
        count(CaseLoss::Identifiers, int(ours(object).contains(QLatin1String("identifier"))));
    }

    /// Counts what an extension says of anything but the document.
    void countExtension(const QJsonObject &object)
    {
        countCommon(object);
        const QJsonObject own = ours(object);
        count(CaseLoss::ItemKinds, int(own.contains(QLatin1String("kind"))));
        count(CaseLoss::ItemLevels, int(own.contains(QLatin1String("level"))));
        count(CaseLoss::Carries, int(own.contains(QLatin1String("carries"))));
        countBoth(own.value(QLatin1String("title")));
        const QJsonObject descriptors = own.value(QLatin1String("descriptors")).toObject();
        for (const QJsonValue &text : descriptors)
            countBoth(text);
    }

    QJsonObject withoutAdditions(const QJsonObject &object)
    {
        QJsonObject kept;
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == QLatin1String("extensions"))
                countExtension(object);
            else if (member.key() == QLatin1String("targetType"))
                count(CaseLoss::Others);
            else
                kept.insert(member.key(), valueWithoutAdditions(member.value()));
        }
        // The title of a link repeats a text that is of one line now.
        if (kept.size() == 3 && kept.contains(QLatin1String("uri")))
            oneLine(kept, "title");
        return kept;
    }

    QJsonValue valueWithoutAdditions(const QJsonValue &value)
    {
        if (value.isObject())
            return withoutAdditions(value.toObject());
        if (!value.isArray())
            return value;
        QJsonArray kept;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &one : all)
            kept.append(valueWithoutAdditions(one));
        return kept;
    }

    QJsonObject &m_package;
    CaseLosses m_losses;
};

bool saysOwn(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray all = value.toArray();
        return std::any_of(all.begin(), all.end(), saysOwn);
    }
    const QJsonObject object = value.toObject();
    return !ours(object).isEmpty() || std::any_of(object.begin(), object.end(), saysOwn);
}

} // namespace

CaseLosses makeOneZero(QJsonObject &package)
{
    return OneZero(package).make();
}

bool hasOwnWords(const QJsonObject &package)
{
    return saysOwn(package);
}

} // namespace kz::exchange
