#pragma once

#include <QString>

namespace kz {

/// Katakana from hiragana, half-width katakana (with their marks) and mixed text; spaces become one U+3000-free
/// blank. Everything else stays.
QString toKatakana(const QString &text);

/// True when the text is a フリガナ: katakana, long mark, middle dot, blanks.
bool isKatakana(const QString &text);

/// A sort key whose binary order is the order of the kana syllabary (五十音): base kana first, then voicing,
/// then small kana, then the long mark, as QCollator for "ja" orders them. Stored and indexed: カア カイ ガア
/// sorts as カア ガア カイ. Latin and other text follows kana, case-folded.
QString kanaKey(const QString &kana);

/// One folded form for searching by fragments: NFKC, case-folded, kana as katakana, blanks and hyphens dropped.
QString searchFold(const QString &text);

/// Hepburn and Kunrei spellings of kana, folded to one form, so "shinjou", "sinjo" and "シンジョウ" meet.
QString romaji(const QString &kana);

/// What is stored beside a record to be searched by one scan: the folded name, kana and romaji and any other texts,
/// separated by a character that no query contains.
QString searchKey(const QStringList &texts, const QString &kana);

/// What a person typed, folded the same way, to be looked for in searchKey with instr().
QString searchQuery(const QString &typed);

} // namespace kz
