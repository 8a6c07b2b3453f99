-- Who wrote here, what was done, and what the file knows of itself.

-- A copy of the program that hands out keys. number is the upper part of its keys, next the lower part of the next.
CREATE TABLE origin (
    number   INTEGER PRIMARY KEY,
    identity TEXT    NOT NULL UNIQUE,
    place    TEXT    NOT NULL, -- machine and file it was made for; elsewhere a new origin begins
    made_ms  INTEGER NOT NULL,
    next     INTEGER NOT NULL
) STRICT;

-- Settings that belong to the file and travel with it, not with a user profile.
CREATE TABLE setting (
    id          INTEGER PRIMARY KEY,
    name        TEXT    NOT NULL UNIQUE,
    value       TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE entry (
    seq       INTEGER PRIMARY KEY,
    utc_ms    INTEGER NOT NULL,
    actor     INTEGER NOT NULL, -- kept when the actor goes: no reference
    action    TEXT    NOT NULL,
    arguments TEXT    NOT NULL, -- JSON array: what the action's sentence names
    undoes    INTEGER REFERENCES entry (seq) ON DELETE RESTRICT,
    bulk      INTEGER NOT NULL DEFAULT 0, -- inserted rows stand under import_id only
    head      BLOB    NOT NULL -- of the previous head, this entry and its rows' digests
) STRICT;
CREATE INDEX entry_actor ON entry (actor, seq);
CREATE INDEX entry_undoes ON entry (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE entry_row (
    seq        INTEGER NOT NULL REFERENCES entry (seq) ON DELETE RESTRICT,
    ordinal    INTEGER NOT NULL,
    table_name TEXT    NOT NULL,
    key        INTEGER NOT NULL,
    before     TEXT, -- JSON image; NULL: the record was made here
    after      TEXT, -- JSON image; NULL: the record was removed here
    salt       BLOB,
    digest     BLOB    NOT NULL, -- of salt, table, key, before and after; stands when they are erased
    PRIMARY KEY (seq, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_row_record ON entry_row (key, seq);

CREATE TABLE actor (
    id          INTEGER PRIMARY KEY,
    person      INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    name        TEXT    NOT NULL,
    role        TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX actor_person ON actor (person) WHERE person IS NOT NULL;

-- For those who audit with plain SQL: every change of every record, in order.
CREATE VIEW journal AS
    SELECT e.seq, datetime(e.utc_ms / 1000, 'unixepoch') AS utc, a.name AS actor, e.action, e.arguments, e.undoes,
           r.ordinal, r.table_name, r.key, r.before, r.after
      FROM entry e
      LEFT JOIN entry_row r ON r.seq = e.seq
      LEFT JOIN actor a ON a.id = e.actor
     ORDER BY e.seq, r.ordinal;
