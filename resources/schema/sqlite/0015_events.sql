-- What people come together for, who came, and the certificates they hold.
CREATE TABLE training_event (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL,
    status        TEXT NOT NULL,
    title         TEXT NOT NULL,
    from_day      TEXT NOT NULL,
    to_day        TEXT NOT NULL,
    site          INTEGER REFERENCES site (id) ON DELETE RESTRICT,
    place         TEXT NOT NULL,
    organiser     TEXT NOT NULL,
    hours         REAL NOT NULL,
    credits       REAL NOT NULL,
    credit_scheme TEXT NOT NULL,
    capacity      INTEGER,
    note          TEXT NOT NULL,
    changed_seq   INTEGER NOT NULL,
    import_id     INTEGER
) STRICT;
CREATE INDEX training_event_day ON training_event (from_day, id);
CREATE INDEX training_event_site ON training_event (site) WHERE site IS NOT NULL;

CREATE TABLE event_item (
    id          INTEGER PRIMARY KEY,
    event       INTEGER NOT NULL REFERENCES training_event (id) ON DELETE RESTRICT,
    item        INTEGER NOT NULL REFERENCES item (id) ON DELETE RESTRICT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (event, item)
) STRICT;
CREATE INDEX event_item_item ON event_item (item);

CREATE TABLE attendance (
    id           INTEGER PRIMARY KEY,
    event        INTEGER NOT NULL REFERENCES training_event (id) ON DELETE RESTRICT,
    person       INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    status       TEXT NOT NULL,
    hours        REAL,
    credits      REAL,
    number       TEXT NOT NULL,
    certified_on TEXT,
    note         TEXT NOT NULL,
    changed_seq  INTEGER NOT NULL,
    import_id    INTEGER,
    UNIQUE (event, person)
) STRICT;
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE held_certificate (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    code        TEXT NOT NULL,
    title       TEXT NOT NULL,
    issuer      TEXT NOT NULL,
    number      TEXT NOT NULL,
    issued_on   TEXT NOT NULL,
    valid_until TEXT,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX held_certificate_person ON held_certificate (person, code);

-- Rules of credits, certificates, modules and interviews are judged from now on.
INSERT INTO standing_dirty (person) SELECT DISTINCT person FROM enrolment WHERE true ON CONFLICT DO NOTHING;
