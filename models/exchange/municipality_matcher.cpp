#include "models/exchange/municipality_matcher.h"

namespace kz::exchange {

namespace {

// Old and new forms met in names of municipalities. 嶋/島 is not among them: 鹿嶋市 and 鹿島市 are two cities.
constexpr QStringView variants
    = u"ヶケヵカ龍竜鰺鯵檮梼澤沢廣広惠恵曾曽邊辺邉辺﨑崎礪砺竈釜瀨瀬頸頚眞真彌弥淵渕檜桧鷗鴎櫻桜國国嶽岳藪薮諫諌";

QString foldedName(const QString &text)
{
    QString result;
    for (QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (character.isSpace() || (character >= QChar(0xfe00) && character <= QChar(0xfe0f)))
            continue;
        for (qsizetype i = 0; i < variants.size(); i += 2)
            if (character == variants[i])
                character = variants[i + 1];
        result += character;
    }
    // Variation selectors of the supplementary plane (葛󠄀城市).
    for (qsizetype i = result.size() - 2; i >= 0; --i)
        if (result[i] == QChar(0xdb40))
            result.remove(i, 2);
    return result;
}

bool isTownOrVillage(const Municipality &municipality)
{
    return municipality.name.endsWith(u'町') || municipality.name.endsWith(u'村');
}

} // namespace

MunicipalityMatcher::MunicipalityMatcher(std::vector<Municipality> municipalities)
    : m_municipalities(std::move(municipalities))
{
    for (size_t i = 0; i < m_municipalities.size(); ++i) {
        const Municipality &municipality = m_municipalities[i];
        const QString name = foldedName(municipality.name);
        m_byName[name].append(static_cast<int>(i));
        m_prefectures.insert(foldedName(municipality.prefecture), municipality.code.left(2));
        m_longest = std::max(m_longest, name.size());
    }
}

const Municipality *MunicipalityMatcher::find(const QString &address, const QString &prefectureDigits) const
{
    const QString text = foldedName(address);
    // 神奈川県, 和歌山県 and 鹿児島県 have four characters, the others three.
    for (const qsizetype length : {4, 3}) {
        const auto prefecture = m_prefectures.constFind(text.left(length));
        if (prefecture != m_prefectures.constEnd() && text.size() > length)
            return longestPrefix(QStringView(text).mid(length), prefecture.value());
    }
    return longestPrefix(text, prefectureDigits);
}

const Municipality *MunicipalityMatcher::longestPrefix(QStringView address, const QString &prefectureDigits) const
{
    const auto search = [&](QStringView text, bool belowDistrict) -> const Municipality * {
        for (qsizetype length = std::min(m_longest, text.size()); length > 0; --length) {
            const auto candidates = m_byName.constFind(text.left(length).toString());
            if (candidates == m_byName.constEnd())
                continue;
            const Municipality *found = nullptr;
            for (const int index : candidates.value()) {
                const Municipality &municipality = m_municipalities[static_cast<size_t>(index)];
                if (!prefectureDigits.isEmpty() && !municipality.code.startsWith(prefectureDigits))
                    continue;
                if (belowDistrict && !isTownOrVillage(municipality))
                    continue;
                if (found)
                    return nullptr;
                found = &municipality;
            }
            if (found)
                return found;
        }
        return nullptr;
    };
    // The whole first: 郡山市, 小郡市 and 大和郡山市 are cities, not something below a district.
    if (const Municipality *found = search(address, false))
        return found;
    const qsizetype district = address.indexOf(u'郡');
    return district > 0 ? search(address.mid(district + 1), true) : nullptr;
}

} // namespace kz::exchange
