-- Who was asked for feedback on whom, with which form. Whether somebody has answered is found among the answers and
-- stands nowhere here: nothing in this table tells which answer is whose.
CREATE TABLE asked_rater (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    tool        INTEGER NOT NULL REFERENCES tool (id) ON DELETE RESTRICT,
    rater       INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    asked_on    TEXT NOT NULL,
    due         TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX asked_rater_person ON asked_rater (person, due);
CREATE INDEX asked_rater_tool ON asked_rater (tool);
CREATE INDEX asked_rater_rater ON asked_rater (rater, due);
CREATE INDEX asked_rater_due ON asked_rater (due);
