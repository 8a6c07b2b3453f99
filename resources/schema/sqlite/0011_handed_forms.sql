-- Forms handed out on paper, each under a number of its own, until they are keyed in or struck off.
CREATE TABLE handed_form (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL,
    year        INTEGER NOT NULL,
    running     INTEGER NOT NULL,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    tool        INTEGER REFERENCES tool (id) ON DELETE RESTRICT,
    assessor    INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    from_day    TEXT,
    to_day      TEXT,
    items       TEXT    NOT NULL, -- of a weekly sheet: the keys of its items in their order, separated by spaces
    handed_on   TEXT    NOT NULL,
    keyed_on    TEXT,
    assessment  INTEGER REFERENCES evidence (id) ON DELETE RESTRICT,
    struck_on   TEXT,
    reason      TEXT    NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (year, running)
) STRICT;
CREATE INDEX handed_form_person ON handed_form (person);
CREATE INDEX handed_form_tool ON handed_form (tool) WHERE tool IS NOT NULL;
CREATE INDEX handed_form_assessor ON handed_form (assessor) WHERE assessor IS NOT NULL;
CREATE INDEX handed_form_assessment ON handed_form (assessment) WHERE assessment IS NOT NULL;
CREATE INDEX handed_form_out ON handed_form (handed_on) WHERE keyed_on IS NULL AND struck_on IS NULL;
