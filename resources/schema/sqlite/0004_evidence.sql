-- What happened: rotations, log entries, assessments; and the two caches of figures drawn from them.

CREATE TABLE placement (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    site        INTEGER NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
    from_site   INTEGER REFERENCES site (id) ON DELETE RESTRICT,
    department  INTEGER REFERENCES department (id) ON DELETE RESTRICT,
    field       TEXT NOT NULL,
    from_day    TEXT NOT NULL,
    to_day      TEXT NOT NULL,
    share       REAL NOT NULL,
    supervisor  INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    note        TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX placement_person ON placement (person, from_day);
CREATE INDEX placement_site ON placement (site, from_day);
CREATE INDEX placement_from_site ON placement (from_site) WHERE from_site IS NOT NULL;
CREATE INDEX placement_department ON placement (department) WHERE department IS NOT NULL;
CREATE INDEX placement_supervisor ON placement (supervisor) WHERE supervisor IS NOT NULL;

-- The head of every piece of evidence. kind and status are the numbers of models/domain/evidence.h. site and
-- department carry no REFERENCES: at ten million rows their indices would cost more than the rows; the
-- repositories check both ways and verify recounts.
CREATE TABLE evidence (
    id                INTEGER PRIMARY KEY,
    person            INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind              INTEGER NOT NULL,
    day               TEXT    NOT NULL,
    site              INTEGER,
    department        INTEGER,
    status            INTEGER NOT NULL,
    entered_on        TEXT    NOT NULL,
    submitted_on      TEXT,
    countersigned_on  TEXT,
    changed_seq       INTEGER NOT NULL,
    import_id         INTEGER
) STRICT;
CREATE INDEX evidence_person ON evidence (person, day);
-- The educator's queue: what waits for a countersign is always a small part of all.
CREATE INDEX evidence_waiting ON evidence (site, day) WHERE status = 1 AND kind = 1;

CREATE TABLE log_entry (
    id            INTEGER PRIMARY KEY REFERENCES evidence (id) ON DELETE RESTRICT,
    placement     INTEGER REFERENCES placement (id) ON DELETE RESTRICT,
    setting       INTEGER NOT NULL,
    half_days     INTEGER NOT NULL,
    note          TEXT    NOT NULL,
    countersigner INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    return_reason TEXT    NOT NULL
) STRICT;
CREATE INDEX log_entry_placement ON log_entry (placement) WHERE placement IS NOT NULL;
CREATE INDEX log_entry_countersigner ON log_entry (countersigner) WHERE countersigner IS NOT NULL;

CREATE TABLE assessment (
    id            INTEGER PRIMARY KEY REFERENCES evidence (id) ON DELETE RESTRICT,
    tool          INTEGER NOT NULL REFERENCES tool (id) ON DELETE RESTRICT,
    assessor      INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    assessor_kind INTEGER NOT NULL,
    level         INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    from_day      TEXT,
    to_day        TEXT,
    comment       TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_tool ON assessment (tool);
CREATE INDEX assessment_assessor ON assessment (assessor) WHERE assessor IS NOT NULL;
CREATE INDEX assessment_level ON assessment (level) WHERE level IS NOT NULL;

-- What the engine reads: one row for each item of each piece of evidence, all of a person's rows side by side.
-- item is 0 for half-days in clinic without items. Everything but (item, role, step, n) repeats the head, so that
-- reading needs no join; the repository writes both together. Items of adopted versions are never removed, which is
-- why item carries no REFERENCES.
CREATE TABLE evidence_item (
    person        INTEGER NOT NULL,
    day           TEXT    NOT NULL,
    evidence      INTEGER NOT NULL,
    item          INTEGER NOT NULL,
    kind          INTEGER NOT NULL,
    site          INTEGER,
    department    INTEGER,
    role          INTEGER NOT NULL,
    setting       INTEGER NOT NULL,
    step          INTEGER NOT NULL,
    n             INTEGER NOT NULL,
    half_days     INTEGER NOT NULL,
    status        INTEGER NOT NULL,
    assessor      INTEGER,
    assessor_kind INTEGER NOT NULL,
    position      INTEGER NOT NULL,
    PRIMARY KEY (person, day, evidence, item)
) STRICT, WITHOUT ROWID;

-- Cache 1: submitted evidence by the site stamped on it and the month it happened (YYYY-MM). Kept by deltas in the
-- repository, filled by one GROUP BY after a bulk load, recounted by verify.
CREATE TABLE site_count (
    site   INTEGER NOT NULL,
    item   INTEGER NOT NULL,
    month  TEXT    NOT NULL,
    kind   INTEGER NOT NULL,
    step   INTEGER NOT NULL,
    n      INTEGER NOT NULL, -- rows
    amount INTEGER NOT NULL, -- sum of n of the rows
    PRIMARY KEY (site, item, month, kind, step)
) STRICT, WITHOUT ROWID;

-- Cache 2: today's standing of every enrolled person. Whoever is in standing_dirty waits for a worker.
CREATE TABLE standing_cache (
    person      INTEGER NOT NULL,
    requirement INTEGER NOT NULL,
    have        REAL    NOT NULL,
    need        REAL    NOT NULL,
    met         INTEGER NOT NULL,
    met_on      TEXT,
    recheck_on  TEXT,
    PRIMARY KEY (person, requirement)
) STRICT, WITHOUT ROWID;
-- What charts and lists of many people need of it, one row for each person and version they are enrolled in.
CREATE TABLE standing_summary (
    person     INTEGER NOT NULL,
    version    INTEGER NOT NULL,
    enrolment  INTEGER NOT NULL,
    progress   REAL    NOT NULL,
    met        INTEGER NOT NULL,
    total      INTEGER NOT NULL,
    achieved   INTEGER, -- level whose rules are met
    day        TEXT    NOT NULL, -- the day it was computed for
    recheck_on TEXT,
    PRIMARY KEY (person, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_summary_recheck ON standing_summary (recheck_on) WHERE recheck_on IS NOT NULL;
CREATE TABLE standing_dirty (
    person INTEGER PRIMARY KEY
) STRICT;
