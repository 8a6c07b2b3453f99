-- The register of packets: what was handed out to whom, and what has come back.
CREATE TABLE packet (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    holder      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    site        INTEGER REFERENCES site (id) ON DELETE RESTRICT,
    issued_on   TEXT    NOT NULL,
    expires_on  TEXT,
    people      INTEGER NOT NULL, -- what is inside
    entries     INTEGER NOT NULL,
    forms       INTEGER NOT NULL,
    revoked_on  TEXT,
    reason      TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX packet_holder ON packet (holder);
CREATE INDEX packet_site ON packet (site) WHERE site IS NOT NULL;

-- heads are the marks of the packet's entries that were decided on, so that none is asked about twice.
CREATE TABLE packet_taking (
    id          INTEGER PRIMARY KEY,
    packet      INTEGER NOT NULL REFERENCES packet (id) ON DELETE RESTRICT,
    day         TEXT    NOT NULL,
    records     INTEGER NOT NULL,
    heads       TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX packet_taking_packet ON packet_taking (packet, day);
