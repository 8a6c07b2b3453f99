-- How the items of a version stand to others, and what other systems say of its records.
CREATE TABLE association (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    source      INTEGER REFERENCES item (id) ON DELETE RESTRICT,
    source_ref  TEXT NOT NULL,
    target      INTEGER REFERENCES item (id) ON DELETE RESTRICT,
    target_ref  TEXT NOT NULL,
    carries     TEXT NOT NULL,
    note        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX association_version ON association (version, position);
CREATE INDEX association_source ON association (source) WHERE source IS NOT NULL;
CREATE INDEX association_target ON association (target) WHERE target IS NOT NULL;

-- record names a row of whichever table the kind stands for, which is why it carries no REFERENCES.
CREATE TABLE foreign_record (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    record      INTEGER,
    identifier  TEXT NOT NULL,
    content     TEXT NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX foreign_record_version ON foreign_record (version, position);
