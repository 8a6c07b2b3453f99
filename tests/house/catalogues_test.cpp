#include "tests/house/catalogue_support.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iterator>

using namespace kz::test;

namespace {

/// What lupdate finds in the sources as they are now; `said` gets its complaints.
std::vector<Message> messagesInSources(QString *said)
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(KZ_SOURCE_DIR));
    lupdate.start(QStringLiteral(KZ_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                   QStringLiteral("none"), QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("-ts"), found});
    EXPECT_TRUE(lupdate.waitForFinished(120'000));
    *said = QString::fromUtf8(lupdate.readAllStandardError());
    return readCatalogue(found);
}

std::vector<Message> plurals(const std::vector<Message> &all)
{
    std::vector<Message> some;
    std::copy_if(all.begin(), all.end(), std::back_inserter(some),
                 [](const Message &message) { return message.plural; });
    return some;
}

std::string lines(const QStringList &problems)
{
    return problems.join(u'\n').toStdString();
}

Message finished(const char *source, const char *translation)
{
    Message message;
    message.context = QStringLiteral("Page");
    message.source = QString::fromUtf8(source);
    message.finished = true;
    message.translations = {QString::fromUtf8(translation)};
    return message;
}

} // namespace

TEST(Catalogues, JapaneseHasEveryWordAndEnglishEveryPlural)
{
    QString said;
    const auto inSources = messagesInSources(&said);
    EXPECT_EQ(said.toStdString(), "") << "lupdate could not follow the sources";
    ASSERT_FALSE(inSources.empty());

    const QString folder = QStringLiteral(KZ_SOURCE_DIR "/translations/kizahashi_%1.ts");
    const auto japanese = catalogueProblems(inSources, readCatalogue(folder.arg(QStringLiteral("ja"))), 1);
    EXPECT_TRUE(japanese.isEmpty()) << japanese.size() << " in kizahashi_ja.ts:\n" << lines(japanese);
    const auto english = catalogueProblems(plurals(inSources), readCatalogue(folder.arg(QStringLiteral("en"))), 2);
    EXPECT_TRUE(english.isEmpty()) << english.size() << " in kizahashi_en.ts:\n" << lines(english);
}

TEST(Catalogues, FindsWhatIsMissingUnfinishedOrGone)
{
    const std::vector<Message> sources = {finished("People", ""), finished("Sites", ""), finished("%1 of %2", "")};
    Message unfinished = finished("Sites", "");
    unfinished.finished = false;
    const auto problems
        = catalogueProblems(sources, {unfinished, finished("%1 of %2", "%2 のうち"), finished("Wards", "病棟")}, 1);
    EXPECT_EQ(lines(problems),
              "Page|%1 of %2: other places than its source in: %2 のうち\n"
              "Page|People: missing\n"
              "Page|Sites: not finished\n"
              "Page|Wards: no longer in the sources");
}

TEST(Catalogues, FindsAPluralWithOneFormTooFew)
{
    Message people = finished("%n people", "1 person");
    people.plural = true;
    EXPECT_EQ(lines(catalogueProblems({people}, {people}, 2)), "Page|%n people: not finished");
    people.translations.append(QStringLiteral("%n people"));
    EXPECT_EQ(lines(catalogueProblems({people}, {people}, 2)), "");
}
