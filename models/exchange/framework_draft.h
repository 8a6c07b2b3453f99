#pragma once

#include "models/domain/crosswalk.h"
#include "models/exchange/pack.h"

#include <QStringList>

namespace kz::exchange {

/// What a reader found that it could not take as it stood, or that whoever takes the file in should know of.
struct DraftFinding {
    QString place; ///< "CFItems[3].identifier", "line 12"
    QString what;  ///< source text of the translation context "DraftFinding"
    QStringList arguments;
    bool mended = true; ///< false: a remark, nothing is wrong with the file
};

/// What a file that holds a framework turned out to be.
enum class FrameworkSource { Case, Pack, Moodle, Layers, LayerFolder, Outline };

/// One framework version as a file of any form tells of it. While it is read, keys are local as those of a pack are,
/// over the relations and the foreign records as well; what is loaded from a store keeps the keys of the store.
/// An end of a relation that is no item of this version is named by its reference alone.
struct FrameworkDraft {
    FrameworkSource source = FrameworkSource::Outline;
    Pack pack;
    std::vector<Association> associations;
    std::vector<ForeignRecord> foreign;
    /// To which sites of the file rules are confined: no form of a framework says it. The sites by the keys of the
    /// file.
    std::vector<RequirementSite> sites;
    std::vector<DraftFinding> findings; ///< in the order of the file; the first `mostFindings`
    qint64 mended = 0;                  ///< how many there were of those that a strict reading refuses
    std::optional<PackTrace> trace;     ///< of a pack: what it was called when it came, whatever it is called here
    static constexpr size_t mostFindings = 1'000;

    Key newKey() { return ++pack.keyCount; }
    /// `what` is marked with QT_TRANSLATE_NOOP("DraftFinding", …).
    void mend(const QString &place, const char *what, QStringList arguments = {});
    void remark(const QString &place, const char *what, QStringList arguments = {});

private:
    void note(DraftFinding finding);
};

} // namespace kz::exchange

template <>
struct kz::EnumTable<kz::exchange::FrameworkSource> {
    using Source = kz::exchange::FrameworkSource;
    static constexpr std::array entries = {
        EnumEntry{Source::Case, "case", QT_TRANSLATE_NOOP("Enum", "CASE package")},
        EnumEntry{Source::Pack, "pack", QT_TRANSLATE_NOOP("Enum", "Kizahashi pack")},
        EnumEntry{Source::Moodle, "moodle", QT_TRANSLATE_NOOP("Enum", "Moodle competencies")},
        EnumEntry{Source::Layers, "layers", QT_TRANSLATE_NOOP("Enum", "List by layers")},
        EnumEntry{Source::LayerFolder, "layer_folder", QT_TRANSLATE_NOOP("Enum", "Folder of layers")},
        EnumEntry{Source::Outline, "outline", QT_TRANSLATE_NOOP("Enum", "List of items")},
    };
};
