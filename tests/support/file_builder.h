#pragma once

#include "models/edit/edit_door.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kz::test {

/// A ladder small enough to reckon with on paper. Level I: goal `wash` logged twice, goal `talk` rated 3 or more
/// once. Level II: goal `drip` logged four times and countersigned, four weeks of rotation in the field emergency.
struct TinyLadder {
    Key framework = 0;
    Key version = 0;
    Key levelOne = 0;
    Key levelTwo = 0;
    Key care = 0; ///< domain of wash and drip
    Key team = 0; ///< domain of talk and of the weeks
    Key wash = 0;
    Key drip = 0;
    Key talk = 0;
    Key scale = 0;
    Key tool = 0;
    Key washTwice = 0; ///< the requirements
    Key talkRated = 0;
    Key dripFourTimes = 0;
    Key emergencyWeeks = 0;
};

/// A new file in a folder of its own, filled through the edit door as people fill it. The days stand still.
class FileBuilder
{
public:
    explicit FileBuilder(QDate today = QDate(2026, 7, 1));

    QString path() const { return m_folder.filePath(QStringLiteral("test.kizahashi")); }
    FixedClock &clock() { return m_clock; }
    edit::ChangeHub &hub() { return m_hub; }
    edit::EditDoor &door() { return *m_door; }
    /// Gives the file free, so that somebody else can open it for writing.
    void close() { m_door.reset(); }
    /// Takes it back when that somebody has gone.
    void reopen();
    /// A reader's connection, kept open.
    storage::Database &database();

    /// One action each; a refusal fails the test.
    template <typename T>
    Key add(T record)
    {
        return act([record](edit::Edit &edit) -> Result<void> {
            const auto key = edit.insert(record);
            if (!key)
                return key.error();
            edit.setMade(key.value());
            return {};
        });
    }
    template <typename T>
    void change(T record)
    {
        act([record](edit::Edit &edit) { return edit.update(record); });
    }
    template <typename T>
    void remove(Key key)
    {
        act([key](edit::Edit &edit) { return edit.remove<T>(key); });
    }
    /// Any action, with the key it made.
    Key act(std::function<Result<void>(edit::Edit &)> work);

    Key profession(const char *code);
    Key person(const QString &name, const QString &kana = {}, const char *professionCode = "nurse");
    Key site(const QString &name, SiteKind kind = SiteKind::Hospital);
    Key department(Key site, const QString &name, const char *field = "");
    Key belongs(Key person, Key site, std::optional<Key> department = {}, QDate from = QDate(2026, 4, 1));
    TinyLadder ladder(const char *code = "tiny");
    /// From 1 April 2026, to be reached by 31 March 2027 (364 days later).
    Key enrol(Key person, const TinyLadder &ladder, std::optional<Key> level = {}, QDate from = QDate(2026, 4, 1),
              QDate target = QDate(2027, 3, 31));

    /// A log entry with one item, submitted on its day and countersigned when told.
    Key logged(Key person, Key item, QDate day, Key site, EvidenceStatus status = EvidenceStatus::Submitted,
               int count = 1);
    /// The same as a record that is not stored yet.
    LogEntry logEntry(Key person, Key item, QDate day, Key site, EvidenceStatus status = EvidenceStatus::Submitted,
                      int count = 1) const;
    Key rated(Key person, const TinyLadder &ladder, Key item, int step, QDate day, Key site, Key assessor,
              AssessorKind kind = AssessorKind::FirstRater);
    Key stays(Key person, Key site, QDate from, QDate to, const char *field = "", std::optional<Key> supervisor = {});

    /// Computes the standings of everyone who waits.
    void refreshStandings();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    edit::ChangeHub m_hub;
    std::unique_ptr<edit::EditDoor> m_door;
    std::optional<storage::Database> m_database;
};

} // namespace kz::test
