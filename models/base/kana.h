#pragma once

#include <QString>
#include <QStringList>

namespace kz {

/// Katakana from hiragana, half-width katakana, loose voicing marks and mixed text; every run of blanks becomes one
/// U+0020, none at the ends. Everything else stays.
QString toKatakana(const QString &text);

/// True when the text is a フリガナ: full-width katakana, long mark, middle dot, blanks, and at least one kana.
bool isKatakana(const QString &text);

/// A sort key whose binary order is the order of the kana syllabary (五十音), as
/// JIS X 4061 and QCollator for "ja" have it: base kana decide first, then voicing, then the form of each letter,
/// the long mark before small kana before full ones. Stored and indexed: カア カイ ガア sorts as カア ガア カイ. Other
/// text follows kana: kanji by code, then Latin letters and digits, case-folded.
QString kanaKey(const QString &kana);

/// One folded form for searching by fragments: NFKC, case-folded, kana as katakana, blanks, hyphens and middle dots
/// dropped, and the common variants of kanji in names made one (髙 and 高, 﨑 and 崎, 𠮷 and 吉).
QString searchFold(const QString &text);

/// Hepburn and Kunrei spellings, kana and Latin letters folded to one form, so "shinjou", "sinjo", "Shinjō" and
/// "シンジョウ" meet. Long vowels and double consonants become one letter.
QString romaji(const QString &kana);

/// What is stored beside a record to be searched by one scan: the folded name, kana and romaji and any other texts,
/// separated by a character that no query contains.
QString searchKey(const QStringList &texts, const QString &kana);

/// What a person typed, folded the same way, to be looked for in searchKey with instr().
QString searchQuery(const QString &typed);

} // namespace kz
