-- What a module of a version is beyond its title: when and how it is taught, whom it is for, what comes before it, and
-- how deep it goes into which items. Parts of a version like all others: an adopted one never changes.
CREATE TABLE module (
    id          INTEGER PRIMARY KEY,
    item        INTEGER NOT NULL UNIQUE REFERENCES item (id) ON DELETE RESTRICT,
    phase       INTEGER NOT NULL,
    delivery    TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE module_profession (
    id          INTEGER PRIMARY KEY,
    module      INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    profession  TEXT NOT NULL,
    need        TEXT NOT NULL,
    hours       REAL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (module, profession)
) STRICT;

CREATE TABLE module_prerequisite (
    id           INTEGER PRIMARY KEY,
    module       INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    prerequisite INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    changed_seq  INTEGER NOT NULL,
    import_id    INTEGER,
    UNIQUE (module, prerequisite)
) STRICT;
CREATE INDEX module_prerequisite_prerequisite ON module_prerequisite (prerequisite);

CREATE TABLE module_item (
    id          INTEGER PRIMARY KEY,
    module      INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    depth       TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (module, item)
) STRICT;
CREATE INDEX module_item_item ON module_item (item);
