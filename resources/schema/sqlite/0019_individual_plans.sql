-- Individual plans: what was agreed in an interview, and what had come of it when the plan was closed.
CREATE TABLE individual_plan (
    id          INTEGER PRIMARY KEY,
    person      INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    version     INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    interviewer INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    agreed_on   TEXT NOT NULL,
    target_day  TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    status      TEXT NOT NULL,
    closed_on   TEXT,
    reason      TEXT NOT NULL,
    title_ja    TEXT NOT NULL, -- of the ladder or programme when the plan was closed; '': it is open
    title_en    TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX individual_plan_person ON individual_plan (person, agreed_on);
CREATE INDEX individual_plan_version ON individual_plan (version);
CREATE INDEX individual_plan_interviewer ON individual_plan (interviewer) WHERE interviewer IS NOT NULL;

CREATE TABLE plan_goal (
    id          INTEGER PRIMARY KEY,
    plan        INTEGER NOT NULL REFERENCES individual_plan (id) ON DELETE RESTRICT,
    requirement INTEGER REFERENCES requirement (id) ON DELETE RESTRICT, -- NULL: the item is a module to be attended
    item        INTEGER REFERENCES item (id) ON DELETE RESTRICT,
    target_day  TEXT, -- NULL: that of the plan
    note        TEXT NOT NULL,
    outcome     TEXT NOT NULL, -- this and what follows: set when the plan is closed
    have        REAL NOT NULL,
    need        REAL NOT NULL,
    unit        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX plan_goal_plan ON plan_goal (plan);
CREATE INDEX plan_goal_requirement ON plan_goal (requirement) WHERE requirement IS NOT NULL;
CREATE INDEX plan_goal_item ON plan_goal (item) WHERE item IS NOT NULL;

CREATE TABLE plan_placement (
    id          INTEGER PRIMARY KEY,
    plan        INTEGER NOT NULL REFERENCES individual_plan (id) ON DELETE RESTRICT,
    site        INTEGER NOT NULL REFERENCES site (id) ON DELETE RESTRICT,
    from_day    TEXT NOT NULL,
    to_day      TEXT NOT NULL,
    note        TEXT NOT NULL,
    outcome     TEXT NOT NULL, -- this and what follows: set when the plan is closed
    days_there  INTEGER NOT NULL,
    place       TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX plan_placement_plan ON plan_placement (plan);
CREATE INDEX plan_placement_site ON plan_placement (site);

CREATE TABLE plan_follow_up (
    id          INTEGER PRIMARY KEY,
    plan        INTEGER NOT NULL REFERENCES individual_plan (id) ON DELETE RESTRICT,
    due         TEXT NOT NULL,
    held_on     TEXT, -- NULL: not yet
    note        TEXT NOT NULL,
    closed      INTEGER NOT NULL, -- with its plan
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX plan_follow_up_plan ON plan_follow_up (plan);
CREATE INDEX plan_follow_up_due ON plan_follow_up (due);
