-- What stands in attached files, once for each hash (BLAKE2b-256, hexadecimal). Not journaled: the record names the
-- hash, and the journal must not grow by the file with each change of a note. Rows stay when the last record that named
-- them goes, for Undo brings records back at any time, and the journal, which is kept, names them for good.
CREATE TABLE attachment_content (
    hash  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

-- Files kept with a person's records. evidence: the log entry or assessment of that person; NULL: the person.
CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    evidence    INTEGER REFERENCES evidence (id) ON DELETE RESTRICT,
    name        TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    media       TEXT    NOT NULL,
    note        TEXT    NOT NULL,
    size        INTEGER NOT NULL,
    hash        TEXT    NOT NULL REFERENCES attachment_content (hash) ON DELETE RESTRICT,
    added_on    TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX attachment_person ON attachment (person, added_on);
CREATE INDEX attachment_evidence ON attachment (evidence) WHERE evidence IS NOT NULL;
CREATE INDEX attachment_hash ON attachment (hash);
