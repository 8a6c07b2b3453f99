#include "models/edit/new_file.h"

#include "models/edit/writer.h"

#include <QFile>

namespace kz::edit {

namespace {

struct Seed {
    const char *code;
    const char16_t *ja;
    const char *en;
};

constexpr Seed professions[] = {
    {"nurse", u"看護師", "Nurse"},
    {"public_health_nurse", u"保健師", "Public health nurse"},
    {"midwife", u"助産師", "Midwife"},
    {"physician", u"医師", "Physician"},
    {"resident", u"臨床研修医", "Resident"},
    {"specialty_trainee", u"専攻医", "Specialty trainee"},
    {"dentist", u"歯科医師", "Dentist"},
    {"pharmacist", u"薬剤師", "Pharmacist"},
    {"physiotherapist", u"理学療法士", "Physiotherapist"},
    {"occupational_therapist", u"作業療法士", "Occupational therapist"},
    {"speech_therapist", u"言語聴覚士", "Speech therapist"},
    {"radiological_technologist", u"診療放射線技師", "Radiological technologist"},
    {"laboratory_technologist", u"臨床検査技師", "Laboratory technologist"},
    {"clinical_engineer", u"臨床工学技士", "Clinical engineer"},
    {"orthoptist", u"視能訓練士", "Orthoptist"},
    {"dental_hygienist", u"歯科衛生士", "Dental hygienist"},
    {"psychologist", u"公認心理師", "Psychologist"},
    {"dietitian", u"管理栄養士", "Dietitian"},
    {"social_worker", u"医療ソーシャルワーカー", "Social worker"},
    {"care_worker", u"介護福祉士", "Care worker"},
    {"nursing_assistant", u"看護助手", "Nursing assistant"},
    {"clerk", u"事務職員", "Clerk"},
    {"other", u"その他", "Other"},
};

} // namespace

Result<void> makeFile(const QString &path, const QString &coordinator, const Clock &clock,
                      const std::vector<Actor> &others)
{
    if (auto made = storage::createStore(path, clock); !made)
        return made;
    const auto fill = [&]() -> Result<void> {
        auto writer = Writer::open(path, clock);
        if (!writer)
            return writer.error();
        const auto done = writer.value()->perform(
            {.name = "file.new",
             .arguments = {},
             .grant = Grant::Administer,
             .work = [&](Edit &edit) -> Result<void> {
                 int position = 0;
                 for (const Seed &seed : professions) {
                     const auto made = edit.insert(Profession{.code = QString::fromLatin1(seed.code),
                                                              .nameJa = QString::fromUtf16(seed.ja),
                                                              .nameEn = QString::fromLatin1(seed.en),
                                                              .position = position++});
                     if (!made)
                         return made.error();
                 }
                 const auto made = edit.insert(Actor{.name = coordinator, .role = ActorRole::Coordinator});
                 if (!made)
                     return made.error();
                 for (const Actor &other : others)
                     if (const auto added = edit.insert(other); !added)
                         return added.error();
                 return {};
             }},
            nullptr);
        return done ? Result<void>() : done.error();
    };
    auto filled = fill();
    if (!filled)
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(tail));
    return filled;
}

} // namespace kz::edit
