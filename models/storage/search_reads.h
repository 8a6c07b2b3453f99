#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// One thing found by a fragment of its name.
struct Found {
    Key key = 0;
    QString name;
    QString kana;
    QString detail; ///< staff number of a person, municipality of a site
};

/// An item with the ladder or programme it stands in.
struct FoundItem {
    Key item = 0;
    QString code;
    QString titleJa;
    QString titleEn;
    QString frameworkJa;
    QString frameworkEn;
};

/// Looking for people and sites by what is stored beside them for it: one scan of one folded column.
class SearchReads
{
public:
    explicit SearchReads(Database &database) : m_database(database) { }

    /// `query` is a searchQuery(). People in kana order; a staff number that begins like `typed` is found too.
    Result<std::vector<Found>> people(const QString &query, const QString &typed, int most) const;
    Result<std::vector<Found>> sites(const QString &query, int most) const;
    /// All of versions that are not retired: some thousands, to be looked through by whoever asked.
    Result<std::vector<FoundItem>> itemsInUse() const;

private:
    Database &m_database;
};

} // namespace kz::storage
