-- Who signs in at the desk. The record is journaled; the hash is not, so that no old passphrase lies in the journal for
-- ever, and it goes with its record.
CREATE TABLE credential (
    id          INTEGER PRIMARY KEY,
    actor       INTEGER NOT NULL UNIQUE REFERENCES actor (id) ON DELETE RESTRICT,
    from_day    TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;

CREATE TABLE secret (
    credential INTEGER PRIMARY KEY REFERENCES credential (id) ON DELETE CASCADE,
    hash       TEXT NOT NULL -- argon2id with its salt and cost, as libsodium writes it
) STRICT;

-- Wrong secrets in a row: slowing down outlives the program. Nobody's doing, so not in the journal.
CREATE TABLE sign_in_attempt (
    actor    INTEGER PRIMARY KEY REFERENCES actor (id) ON DELETE CASCADE,
    failures INTEGER NOT NULL,
    last_ms  INTEGER NOT NULL
) STRICT;
