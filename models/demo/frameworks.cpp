#include "models/demo/parts.h"
#include "models/edit/draft_actions.h"
#include "models/edit/framework_actions.h"
#include "models/exchange/adopt_pack.h"

#include <QFile>

namespace kz::demo {

namespace {

/// One more than the program brings, so that a pharmacist has something that expires.
Result<QByteArray> ownPack()
{
    QFile file(QStringLiteral(":/demo/pharmacist-renewal.json"));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    return file.readAll();
}

Result<void> adopt(edit::Edit &edit, Region &region, const Result<QByteArray> &json, const QString &name)
{
    if (!json)
        return json.error();
    const auto pack = exchange::readPack(json.value(), name);
    if (!pack)
        return pack.error();
    auto stored = exchange::storePack(pack.value(), fiscalYearStart(region.years.first - 1), edit);
    if (!stored)
        return stored.error();
    const QString code = stored.value().framework.code;
    region.frameworks.insert(code, Adopted::from(std::move(stored).value()));
    return {};
}

/// The ladder is being revised: a committee has added what the years since have brought.
Result<void> beginRevision(edit::Edit &edit, const Adopted &ladder)
{
    const QString what = ladder.pack.framework.titleJa;
    if (auto done = edit::copyToDraft(ladder.pack.version.id, QStringLiteral("改訂案"), what).work(edit); !done)
        return done;
    const Key draft = edit.changes().made;
    const auto line = [](int depth, ItemKind kind, const char *ja, const char *en) {
        return edit::OutlineItem{depth,
                                 {.kind = kind, .titleJa = QString::fromUtf8(ja), .titleEn = QString::fromUtf8(en)}};
    };
    return edit::addOutline(draft, {}, 0,
                            {line(0, ItemKind::Domain, "医療DXを活かす力", "Power to use digital tools"),
                             line(1, ItemKind::Goal, "オンライン診療に同席し、利用者の操作を助ける",
                                  "Attends an online consultation and helps the patient with the device"),
                             line(1, ItemKind::Goal, "生成AIの回答を根拠と照らし合わせて使う",
                                  "Uses answers of generative AI only after checking them against sources"),
                             line(1, ItemKind::Goal, "患者情報を持ち出さず、安全に共有する",
                                  "Shares patient information safely and takes none away")},
                            what)
        .work(edit);
}

} // namespace

Result<void> makeSettings(edit::Edit &edit, const Options &options)
{
    const FileSetting settings[]
        = {{.name = QStringLiteral("institution"), .value = QStringLiteral("霞階圏域地域医療連携推進法人（見本）")},
           {.name = QStringLiteral("demo"), .value = QString::number(options.seed)}};
    for (const FileSetting &setting : settings)
        if (const auto made = edit.insert(setting); !made)
            return made.error();
    return {};
}

Result<void> makeFrameworks(edit::Edit &edit, Region &region)
{
    for (const QString &id : {QStringLiteral("nurse-ladder"), QStringLiteral("new-nurse"), QStringLiteral("residency"),
                              QStringLiteral("cardio-onco-common"), QStringLiteral("workplace-assessments")})
        if (auto done = adopt(edit, region, exchange::builtInPack(id), id); !done)
            return done;
    if (auto done = adopt(edit, region, ownPack(), QStringLiteral("demo-pharmacist-renewal")); !done)
        return done;
    return beginRevision(edit, region.frameworks[QStringLiteral("nurse-ladder")]);
}

} // namespace kz::demo
