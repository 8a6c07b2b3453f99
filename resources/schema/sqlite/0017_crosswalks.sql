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
CREATE INDEX association_carried ON association (carries) WHERE carries = 'all';

-- What counts for what across versions, over any number of them: an observation of source_item counts for item where a
-- person decided that it carries. "The same as" holds both ways. Read from the decisions, so that taking one back needs
-- no more; nothing was ever written to the table it replaces.
DROP TABLE item_reach;
CREATE VIEW item_reach (item, source_item) AS
    WITH RECURSIVE
    carried (item, source_item) AS (
        SELECT target, source FROM association
         WHERE carries = 'all' AND source IS NOT NULL AND target IS NOT NULL
         UNION
        SELECT source, target FROM association
         WHERE carries = 'all' AND kind = 'exactMatchOf' AND source IS NOT NULL AND target IS NOT NULL),
    reach (item, source_item) AS (
        SELECT item, source_item FROM carried
         UNION
        SELECT c.item, r.source_item FROM reach r JOIN carried c ON c.source_item = r.item)
    SELECT item, source_item FROM reach WHERE item <> source_item;

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
