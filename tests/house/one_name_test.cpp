#include "tests/support/test_support.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <gtest/gtest.h>

// Some builds put all sources of a room into a few units. Two sources may then not give one name to two things of their
// own; which of them meet in a unit changes with every new file, so all of a room are looked at here.

namespace {

using namespace Qt::Literals::StringLiterals;

/// What a file defines for itself alone, each as its kind and name; functions with the types they take.
QStringList ownNames(const QString &source)
{
    static const QRegularExpression block(u"\\nnamespace \\{\\n(.*?)\\n\\} // namespace\\n"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression type(u"^(?:struct|class|enum class|enum) (\\w+)(?!;|\\w)"_s);
    static const QRegularExpression value(
        u"^(?:constexpr|const|static|inline)[^=({]*?[\\s*&](\\w+)(?:\\[\\w*\\])?\\s*(?:=|\\{|\\n)"_s);
    static const QRegularExpression function(
        u"^(?:template[^\\n]*\\n)?[\\w:<>,\\s*&]+?[\\s*&](\\w+)\\(([^{;]*?)\\)\\s*$"_s);
    static const QRegularExpression argumentName(u"[\\s&*]*\\w+( = .*)?$"_s);
    static const QRegularExpression begin(u"\\n(?=\\S)"_s);
    QStringList names;
    for (auto blocks = block.globalMatch(source); blocks.hasNext();)
        for (const QString &part : blocks.next().captured(1).split(begin)) {
            const auto isType = type.match(part);
            const auto isValue = value.match(part);
            const auto isFunction = function.match(part.section(u"\n{"_s, 0, 0));
            if (isType.hasMatch()) {
                names << u"type "_s + isType.captured(1);
            } else if (isValue.hasMatch()) {
                names << u"value "_s + isValue.captured(1);
            } else if (isFunction.hasMatch()) {
                QStringList types;
                for (const QString &argument : isFunction.captured(2).split(u','))
                    types << argument.simplified().remove(argumentName);
                names << u"function "_s + isFunction.captured(1) + u'(' + types.join(u',') + u')';
            }
        }
    names.removeDuplicates();
    return names;
}

/// Names that two of these sources (name, text) have.
QStringList namesOfTwo(const QMap<QString, QString> &sources)
{
    QMap<QString, QStringList> whose;
    for (auto source = sources.begin(); source != sources.end(); ++source)
        for (const QString &name : ownNames(source.value()))
            whose[name] << source.key();
    QStringList found;
    for (auto name = whose.begin(); name != whose.end(); ++name)
        if (name.value().size() > 1)
            found << name.key() + u": "_s + name.value().join(u", "_s);
    return found;
}

QString textOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return QString::fromUtf8(file.readAll());
}

TEST(OneName, NoTwoSourcesOfARoomGiveOneNameToTwoThings)
{
    const QString root = QStringLiteral(KZ_SOURCE_DIR);
    int rooms = 0;
    for (const QString &floor : {u"models"_s, u"ui"_s, u"app"_s}) {
        const QString rules = textOf(root + u'/' + floor + u"/CMakeLists.txt"_s);
        for (const QString &room : QDir(root + u'/' + floor).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (rules.contains(u"${here}/"_s + room + u" APART"_s))
                continue;
            QMap<QString, QString> sources;
            const QDir folder(root + u'/' + floor + u'/' + room);
            for (const QString &name : folder.entryList({u"*.cpp"_s}, QDir::Files))
                sources.insert(name, textOf(folder.filePath(name)));
            const QStringList found = namesOfTwo(sources);
            EXPECT_TRUE(found.isEmpty()) << qPrintable(floor + u'/' + room + u": "_s + found.join(u"; "_s));
            ++rooms;
        }
    }
    EXPECT_GT(rooms, 15);
}

TEST(OneName, FindsTypesValuesAndFunctions)
{
    const QString one = u"namespace kz {\n\nnamespace {\n\nconstexpr int most = 3;\n\nstruct Line {\n    int n;\n};\n\n"
                        "QString textOf(const Line &line, int n)\n{\n    return {};\n}\n\n} // namespace\n\n} "
                        "// namespace kz\n"_s;
    EXPECT_EQ(namesOfTwo({{u"a.cpp"_s, one}, {u"b.cpp"_s, one}}).size(), 3);
    QString other = one;
    other.replace(u"most"_s, u"least"_s).replace(u"Line"_s, u"Row"_s);
    EXPECT_TRUE(namesOfTwo({{u"a.cpp"_s, one}, {u"b.cpp"_s, other}}).isEmpty()) << "an overload is another function";
}

} // namespace
