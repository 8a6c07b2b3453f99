-- Ladders, curricula and programmes; what people work towards; what was awarded.

CREATE TABLE framework (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    professions TEXT NOT NULL,
    source      TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE framework_version (
    id          INTEGER PRIMARY KEY,
    framework   INTEGER NOT NULL REFERENCES framework (id) ON DELETE RESTRICT,
    label       TEXT NOT NULL,
    status      TEXT NOT NULL,
    adopted_on  TEXT,
    retired_on  TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX framework_version_framework ON framework_version (framework);

CREATE TABLE level (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    code        TEXT NOT NULL,
    label_ja    TEXT NOT NULL,
    label_en    TEXT NOT NULL,
    text_ja     TEXT NOT NULL,
    text_en     TEXT NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (version, code)
) STRICT;

CREATE TABLE scale (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    code        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (version, code)
) STRICT;

CREATE TABLE scale_step (
    id          INTEGER PRIMARY KEY,
    scale       INTEGER NOT NULL REFERENCES scale (id) ON DELETE RESTRICT,
    step        INTEGER NOT NULL,
    label_ja    TEXT NOT NULL,
    label_en    TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (scale, step)
) STRICT;

CREATE TABLE item (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    parent      INTEGER REFERENCES item (id) ON DELETE RESTRICT,
    level       INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    scale       INTEGER REFERENCES scale (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    code        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (version, code)
) STRICT;
CREATE INDEX item_parent ON item (parent) WHERE parent IS NOT NULL;
CREATE INDEX item_level ON item (level) WHERE level IS NOT NULL;
CREATE INDEX item_scale ON item (scale) WHERE scale IS NOT NULL;

CREATE TABLE descriptor (
    id          INTEGER PRIMARY KEY,
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    level       INTEGER NOT NULL REFERENCES level (id) ON DELETE RESTRICT,
    text_ja     TEXT NOT NULL,
    text_en     TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (item, level)
) STRICT;
CREATE INDEX descriptor_level ON descriptor (level);

CREATE TABLE tool (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    code        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    scale       INTEGER NOT NULL REFERENCES scale (id) ON DELETE RESTRICT,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (version, code)
) STRICT;
CREATE INDEX tool_scale ON tool (scale);

CREATE TABLE tool_item (
    id          INTEGER PRIMARY KEY,
    tool        INTEGER NOT NULL REFERENCES tool (id) ON DELETE RESTRICT,
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (tool, item)
) STRICT;
CREATE INDEX tool_item_item ON tool_item (item);

CREATE TABLE requirement (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    parent      INTEGER REFERENCES requirement (id) ON DELETE RESTRICT,
    level       INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    domain      INTEGER REFERENCES item (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    code        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    parameters  TEXT NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (version, code)
) STRICT;
CREATE INDEX requirement_parent ON requirement (parent) WHERE parent IS NOT NULL;
CREATE INDEX requirement_level ON requirement (level) WHERE level IS NOT NULL;
CREATE INDEX requirement_domain ON requirement (domain) WHERE domain IS NOT NULL;

CREATE TABLE requirement_item (
    id          INTEGER PRIMARY KEY,
    requirement INTEGER NOT NULL REFERENCES requirement (id) ON DELETE RESTRICT,
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    subtree     INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (requirement, item)
) STRICT;
CREATE INDEX requirement_item_item ON requirement_item (item);

CREATE TABLE requirement_site (
    id          INTEGER PRIMARY KEY,
    requirement INTEGER NOT NULL REFERENCES requirement (id) ON DELETE RESTRICT,
    site        INTEGER NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (requirement, site)
) STRICT;
CREATE INDEX requirement_site_site ON requirement_site (site);

-- Closure of what counts for what across versions: an observation of source_item counts for item.
-- Rebuilt on adoption; every item reaches itself without a row.
CREATE TABLE item_reach (
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    source_item INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    PRIMARY KEY (item, source_item)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_reach_source ON item_reach (source_item);

CREATE TABLE enrolment (
    id           INTEGER PRIMARY KEY,
    person       INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    version      INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    target_level INTEGER REFERENCES level (id) ON DELETE RESTRICT,
    from_day     TEXT NOT NULL,
    target_day   TEXT,
    to_day       TEXT,
    status       TEXT NOT NULL,
    reason       TEXT NOT NULL,
    changed_seq  INTEGER NOT NULL,
    import_id    INTEGER
) STRICT;
CREATE INDEX enrolment_person ON enrolment (person, version);
CREATE INDEX enrolment_version ON enrolment (version, person);
CREATE INDEX enrolment_target_level ON enrolment (target_level) WHERE target_level IS NOT NULL;

CREATE TABLE level_award (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    level       INTEGER NOT NULL REFERENCES level (id) ON DELETE RESTRICT,
    decided_on  TEXT NOT NULL,
    valid_until TEXT,
    number      TEXT NOT NULL,
    basis       TEXT NOT NULL,
    revoked_on  TEXT,
    reason      TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX level_award_person ON level_award (person, decided_on);
CREATE INDEX level_award_level ON level_award (level);
