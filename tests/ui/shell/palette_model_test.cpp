#include "ui/shell/palette_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace kz;

namespace {

PaletteEntry named(const char *text)
{
    PaletteEntry entry;
    entry.text = QString::fromLatin1(text);
    return entry;
}

QStringList texts(const PaletteModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row).data().toString());
    return found;
}

QStringList headings(const PaletteModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row).data(PaletteModel::HeadingRole).toString());
    return found;
}

} // namespace

TEST(PaletteModel, GroupsKeepTheirOrderHoweverLateTheirAnswersCome)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(1, QStringLiteral("People"), {named("Hana"), named("Tsubasa")});
    model.append(2, QStringLiteral("Sites"), {named("Island")});
    const QPersistentModelIndex island = model.index(2);
    model.append(1, QStringLiteral("People"), {named("Akira")});
    model.append(2, QStringLiteral("Sites"), {});
    EXPECT_EQ(texts(model),
              (QStringList{QStringLiteral("Hana"), QStringLiteral("Tsubasa"), QStringLiteral("Akira"),
                           QStringLiteral("Island")}));
    EXPECT_EQ(headings(model), (QStringList{QStringLiteral("People"), {}, {}, QStringLiteral("Sites")}));
    EXPECT_EQ(island.row(), 3) << "what is chosen stays chosen when lines come before it";
    EXPECT_EQ(model.entry(2).text, QStringLiteral("Akira"));
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    model.append(1, QStringLiteral("People"), {named("Hana")});
    EXPECT_EQ(texts(model), QStringList{QStringLiteral("Hana")});
}
