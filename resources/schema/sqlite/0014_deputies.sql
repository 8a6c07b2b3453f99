-- Who rates in an assessor's place while they are away.
CREATE TABLE deputy (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    deputy      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    from_day    TEXT    NOT NULL,
    to_day      TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX deputy_person ON deputy (person);
CREATE INDEX deputy_deputy ON deputy (deputy);
-- In whose place the assessor rated.
ALTER TABLE assessment ADD COLUMN on_behalf_of INTEGER REFERENCES person (id) ON DELETE RESTRICT;
CREATE INDEX assessment_on_behalf_of ON assessment (on_behalf_of) WHERE on_behalf_of IS NOT NULL;
