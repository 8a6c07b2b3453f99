-- What becomes of the levels of an older version in the one that says so, where that is not the level of the same code.
-- Without a target nothing follows: the level ends.
CREATE TABLE level_succession (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    source      INTEGER NOT NULL REFERENCES level (id) ON DELETE RESTRICT,
    target      INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (version, source)
) STRICT;
CREATE INDEX level_succession_source ON level_succession (source);
CREATE INDEX level_succession_target ON level_succession (target) WHERE target IS NOT NULL;
