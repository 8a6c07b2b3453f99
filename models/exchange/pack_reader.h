#pragma once

#include "models/exchange/json_view.h"
#include "models/exchange/pack.h"

#include <QHash>
#include <QSet>
#include <QtGlobal>

namespace kz::exchange {

/// Builds a Pack from the outside in: what is referred to (scales, levels, items) before what refers to it.
class PackReader
{
public:
    explicit PackReader(const QJsonObject &json) : m_top(json, {}, topMembers(), m_defects) { }

    Pack read();
    const JsonDefects &defects() const { return m_defects; }

private:
    struct Title {
        QString ja;
        QString en;
    };
    using Codes = QHash<QString, Key>;

    static QStringList topMembers()
    {
        return {QStringLiteral("format"),   QStringLiteral("id"),      QStringLiteral("kind"),
                QStringLiteral("title"),    QStringLiteral("version"), QStringLiteral("professions"),
                QStringLiteral("source"),   QStringLiteral("scales"),  QStringLiteral("levels"),
                QStringLiteral("items"),    QStringLiteral("tools"),   QStringLiteral("requirements"),
                QStringLiteral("based_on"), QStringLiteral("made_by"), QStringLiteral("improvements")};
    }

    /// What the nodes of the requirement tree hand down.
    struct Inherited {
        std::optional<Key> parent;
        std::optional<Key> level;
        std::optional<Key> domain;
    };

    void readFramework();
    void readScales();
    void readLevels();
    void readItems(const QJsonArray &items, const QString &path, std::optional<Key> parent);
    void readDescriptors(const JsonView &item, Key key);
    void readModules();
    void readModule(const JsonView &view, Key module);
    void readTools();
    void readRequirements(const QJsonArray &requirements, const QString &path, const Inherited &inherited);
    Requirement readRequirement(const JsonView &view, const Inherited &inherited, int position);
    void readLineage();
    void checkImprovement(const JsonView &view);
    void checkText(const JsonView &view, const char *member, int mostCharacters);

    Title readTitle(const JsonView &view, const char *member);
    Key key() { return ++m_pack.keyCount; }
    void claim(const JsonView &view, Codes &codes, Key key);
    std::optional<Key> refer(const JsonView &view, const char *member, const Codes &codes);
    void leavesBelow(Key item, std::vector<Key> &leaves) const;

    template <Described E>
    E readEnum(const JsonView &view, const char *member)
    {
        const QString code = view.text(member);
        const std::optional<E> value = enumFromCode<E>(code);
        if (!value)
            view.defect(member, QT_TRANSLATE_NOOP("PackDefect", "no such kind"));
        return value.value_or(EnumTable<E>::entries.front().value);
    }

    /// What the program asks of a record wherever it comes from; "title_ja" of a record is "title.ja" of a pack.
    template <typename Record>
    void check(const JsonView &view, const Record &record)
    {
        const std::vector<Issue> issues = validate(record);
        for (const Issue &issue : issues) {
            QByteArray member = issue.field.toUtf8();
            if (member.endsWith("_ja") || member.endsWith("_en"))
                member[member.size() - 3] = '.';
            if (member.startsWith("anchor."))
                member.replace(0, 6, "text");
            if (issue.severity == Issue::Severity::Error)
                view.defect(member.constData(), QT_TRANSLATE_NOOP("PackDefect", "too long or out of range"));
        }
    }

    static QString element(const QString &path, int index) { return QStringLiteral("%1[%2]").arg(path).arg(index); }

    JsonDefects m_defects;
    JsonView m_top;
    Pack m_pack;
    Codes m_scales;
    Codes m_levels;
    Codes m_items;
    Codes m_tools;
    Codes m_requirements;
    QSet<Key> m_topItems;
    QHash<Key, std::vector<Key>> m_children; ///< of items
    struct OpenModule {
        QJsonValue value;
        QString path;
        Key item = 0;
    };
    std::vector<OpenModule> m_modules; ///< to be read when all items are known
};

} // namespace kz::exchange
