-- Every record has changed_seq (the journal entry that last wrote it) and import_id (the entry that brought it in
-- bulk). Days are ISO text; an open end is NULL. Columns that refer to another table have an index, always.

CREATE TABLE municipality (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    prefecture  TEXT NOT NULL,
    name        TEXT NOT NULL,
    kana        TEXT NOT NULL,
    latitude    REAL,
    longitude   REAL,
    depopulated TEXT NOT NULL,
    list_day    TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE organisation (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    kana        TEXT NOT NULL,
    form        TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE site (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL,
    name         TEXT NOT NULL,
    kana         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    organisation INTEGER REFERENCES organisation (id) ON DELETE RESTRICT,
    municipality INTEGER REFERENCES municipality (id) ON DELETE RESTRICT,
    postcode     TEXT NOT NULL,
    address      TEXT NOT NULL,
    form         TEXT NOT NULL,
    capacity     INTEGER,
    remote       INTEGER NOT NULL,
    island       INTEGER NOT NULL,
    leads        INTEGER NOT NULL,
    member       INTEGER NOT NULL,
    opened       TEXT,
    closed       TEXT,
    kana_key     TEXT NOT NULL,
    search_key   TEXT NOT NULL,
    changed_seq  INTEGER NOT NULL,
    import_id    INTEGER
) STRICT;
CREATE INDEX site_organisation ON site (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX site_municipality ON site (municipality) WHERE municipality IS NOT NULL;
CREATE INDEX site_order ON site (kana_key, id);
CREATE UNIQUE INDEX site_code ON site (kind, code) WHERE code <> '';

CREATE TABLE site_beds (
    id          INTEGER PRIMARY KEY,
    site        INTEGER NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
    beds        INTEGER NOT NULL,
    from_day    TEXT,
    to_day      TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX site_beds_site ON site_beds (site, from_day);

CREATE TABLE department (
    id          INTEGER PRIMARY KEY,
    site        INTEGER NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    field       TEXT NOT NULL,
    capacity    INTEGER,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX department_site ON department (site, position);

CREATE TABLE profession (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    name_ja     TEXT NOT NULL,
    name_en     TEXT NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE person (
    id                INTEGER PRIMARY KEY,
    name              TEXT NOT NULL,
    kana              TEXT NOT NULL,
    former_name       TEXT NOT NULL,
    professional_name TEXT NOT NULL,
    profession        INTEGER NOT NULL REFERENCES profession (id) ON DELETE RESTRICT,
    experience_since  INTEGER,
    email             TEXT NOT NULL,
    note              TEXT NOT NULL,
    kana_key          TEXT NOT NULL,
    search_key        TEXT NOT NULL,
    changed_seq       INTEGER NOT NULL,
    import_id         INTEGER
) STRICT;
CREATE INDEX person_order ON person (kana_key, id);
CREATE INDEX person_profession ON person (profession);

CREATE TABLE person_identifier (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    scheme      TEXT NOT NULL,
    value       TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (scheme, value)
) STRICT;
CREATE INDEX person_identifier_person ON person_identifier (person);

CREATE TABLE employment (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    from_day    TEXT NOT NULL,
    to_day      TEXT,
    ending      TEXT NOT NULL,
    reason      TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX employment_person ON employment (person, from_day);

CREATE TABLE affiliation (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    site        INTEGER NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
    department  INTEGER REFERENCES department (id) ON DELETE RESTRICT,
    from_day    TEXT NOT NULL,
    to_day      TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX affiliation_person ON affiliation (person, from_day);
CREATE INDEX affiliation_site ON affiliation (site, from_day, person);
CREATE INDEX affiliation_department ON affiliation (department) WHERE department IS NOT NULL;

CREATE TABLE duty (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    trainee     INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    site        INTEGER REFERENCES site (id) ON DELETE RESTRICT,
    department  INTEGER REFERENCES department (id) ON DELETE RESTRICT,
    from_day    TEXT NOT NULL,
    to_day      TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX duty_person ON duty (person);
CREATE INDEX duty_trainee ON duty (trainee) WHERE trainee IS NOT NULL;
CREATE INDEX duty_site ON duty (site) WHERE site IS NOT NULL;
CREATE INDEX duty_department ON duty (department) WHERE department IS NOT NULL;

CREATE TABLE absence (
    id           INTEGER PRIMARY KEY,
    person       INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    kind         TEXT NOT NULL,
    from_day     TEXT NOT NULL,
    to_day       TEXT,
    working_days REAL NOT NULL,
    reason       TEXT NOT NULL,
    changed_seq  INTEGER NOT NULL,
    import_id    INTEGER
) STRICT;
CREATE INDEX absence_person ON absence (person, from_day);
