#pragma once

#include "models/base/error.h"
#include "models/domain/enum_set.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace kz {
enum class DayPart;
enum class WorkflowStepKind;
enum class StepOutcome;
} // namespace kz

/// Codes, records and figures in the words people read. The language is that of the translators installed in the
/// application; nothing here keeps one. Any thread, as long as no translator comes or goes meanwhile.
namespace kz::words {

/// Whether the interface speaks Japanese, by what the catalogue says.
bool japanese();

/// The title in the interface's language, the other one where it is empty.
QString pick(const QString &ja, const QString &en);
/// A source said in both languages, "日本語 / English", in the one that is read; any other as it is.
QString sourceText(const QString &source);

/// One sentence or two: what happened and what to do about it.
QString errorText(const Error &error);

/// One sentence that stands at a field or in a table of problems; `fieldLabel` as the form or the file calls it.
QString issueText(const Issue &issue, const QString &fieldLabel);

/// The label of a column; the column itself where it has none ("log_entry" and "assessment" have labels too).
QString fieldLabel(QByteArrayView table, QByteArrayView column);

/// What a record of this table is called within a sentence: "level award". The table itself where unknown.
QString recordText(QByteArrayView table);

/// An action as the Undo menu and the journal name it, from its key ("placement.save") and what it was done to;
/// "undo" and "redo" carry the key and the arguments of the action they took back.
QString actionText(QByteArrayView name, const QStringList &arguments = {});

/// A setting of the file by its name ("form_number:progress"); a name without a word stays as it is.
QString settingText(const QString &name);

/// A clinical field by its code ("internal_medicine"); a hospital's own code stays as it is.
QString clinicalFieldText(const QString &code);
/// The codes that have a word, for forms to offer.
QStringList clinicalFieldCodes();

template <Described E>
QString enumText(E value)
{
    return QCoreApplication::translate("Enum", enumLabel(value));
}

/// "a, b" and "a, b or c"; 「a、b」 and 「a、bまたはc」.
QString listText(const QStringList &texts);
QString orText(const QStringList &texts);

/// Each value there is, as a list.
template <Described E>
QString enumText(EnumSet<E> values)
{
    QStringList texts;
    for (const auto &entry : EnumTable<E>::entries)
        if (values.has(entry.value))
            texts.append(enumText(entry.value));
    return listText(texts);
}

/// 2026-04-01, 2026年4月1日; "" for an invalid day.
QString dayText(QDate day);
/// 令和8年4月1日 in Japanese, otherwise as dayText.
QString eraText(QDate day);
/// From day to day; an open end stays open.
QString periodText(QDate from, QDate to);
/// FY2026, 2026年度
QString fiscalYearText(int year);
/// Who rated, and in whose place where it was in somebody's.
QString raterText(const QString &name, const QString &insteadOf);
/// "1 (Morning)": half-days in clinic, with the half of the day where it is stated.
QString withDayPart(const QString &halfDays, DayPart part);
/// What came of a step of an application: "passed"; of an interview, whether the person agrees.
QString outcomeText(WorkflowStepKind kind, StepOutcome outcome);
/// A framework's version by its label: "version 1", 第1版; named by a year "2020 edition", 2020年版; else as it is.
QString versionText(const QString &label);

/// 1,813 and 18.5: grouped, at most so many decimals and none for nothing.
QString numberText(double value, int mostDecimals = 1);
/// 0.64 as 64%. Rounded down, so that what is not whole never reads 100%; with decimals likewise.
QString percentText(double share, int mostDecimals = 0);

/// A title that is a sentence, as it stands in a list or before a colon: without its full stop.
QString withoutFullStop(QString title);

/// Fills %1 … %9 in one pass, so that an argument may hold a percent sign; what is missing is left out.
QString filled(const QString &pattern, const QStringList &arguments);

} // namespace kz::words
