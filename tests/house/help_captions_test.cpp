#include "tests/house/catalogue_support.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace kz::test;

namespace {

/// As it stands on a button: without mnemonic and the dots of "Open…".
QString caption(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(bracketed);
    text.remove(u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

/// What the chapters of a language quote that stands nowhere in the program.
QStringList strangers(const QString &language, const QRegularExpression &quoted, const QSet<QString> &captions)
{
    QStringList found;
    const QDir folder(QStringLiteral(KZ_SOURCE_DIR "/resources/help/") + language);
    const QStringList files = folder.entryList({QStringLiteral("*.md")});
    EXPECT_FALSE(files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (auto it = quoted.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();)
            if (const QString text = it.next().captured(1); !captions.contains(caption(text)))
                found.append(name + QStringLiteral(": ") + text);
    }
    return found;
}

} // namespace

// Whoever reads "press X" looks for X: the help may quote only what the program says.
TEST(HelpCaptions, WhatTheHelpQuotesStandsInTheProgram)
{
    QSet<QString> sources;
    QSet<QString> translations;
    for (const Message &message : readCatalogue(QStringLiteral(KZ_SOURCE_DIR "/translations/kizahashi_ja.ts"))) {
        sources.insert(caption(message.source));
        for (const QString &text : message.translations)
            translations.insert(caption(text));
    }
    ASSERT_TRUE(sources.contains(QStringLiteral("Open"))) << "menus count too";
    ASSERT_TRUE(translations.contains(QStringLiteral("ホーム")));

    static const QRegularExpression japanese(QStringLiteral("「([^」]*)」"));
    EXPECT_EQ(strangers(QStringLiteral("ja"), japanese, translations).join(u'\n').toStdString(), "");
    static const QRegularExpression english(QStringLiteral("“([^”]*)”"));
    EXPECT_EQ(strangers(QStringLiteral("en"), english, sources).join(u'\n').toStdString(), "");
}
