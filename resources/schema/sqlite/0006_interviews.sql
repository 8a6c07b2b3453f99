-- Interviews: what a trainee and another agreed, and when they meet again.
CREATE TABLE interview (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    interviewer INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    day         TEXT NOT NULL,
    review      TEXT NOT NULL, -- what became of the goals of the last one
    goals       TEXT NOT NULL,
    agreed_on   TEXT, -- both agreed; NULL: not yet
    follow_up   TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX interview_person ON interview (person, day);
CREATE INDEX interview_interviewer ON interview (interviewer) WHERE interviewer IS NOT NULL;
CREATE INDEX interview_follow_up ON interview (follow_up) WHERE follow_up IS NOT NULL;
