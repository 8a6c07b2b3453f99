#pragma once

#include "app/gui/file_host.h"
#include "models/query/search.h"
#include "ui/shell/palette_source.h"

namespace kz {

/// People, sites, events, applications, frameworks and improvement cycles for the command palette, found on a worker by
/// kanji, kana, romaji or staff number; what is not open to whoever works with the file is not found either.
class FilePaletteSource final : public PaletteSource
{
    Q_OBJECT

public:
    enum class What { People, Sites, Events, Applications, Ladders, Curricula, Cycles };
    FilePaletteSource(What what, FileHost &host, QObject *parent = nullptr);

    QString heading() const override;
    void search(const QString &typed, quint64 token) override;

private:
    What m_what;
    FileHost &m_host;
    std::shared_ptr<query::CancelToken> m_asked;
};

} // namespace kz
