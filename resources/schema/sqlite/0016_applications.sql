-- How a level is applied for and decided.
CREATE TABLE workflow (
    id          INTEGER PRIMARY KEY,
    framework   INTEGER NOT NULL REFERENCES framework (id) ON DELETE RESTRICT,
    code        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    levels      TEXT NOT NULL,
    pass_step   INTEGER NOT NULL,
    one_down    INTEGER NOT NULL,
    valid_years INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (framework, code)
) STRICT;

CREATE TABLE workflow_step (
    id          INTEGER PRIMARY KEY,
    workflow    INTEGER NOT NULL REFERENCES workflow (id) ON DELETE RESTRICT,
    kind        TEXT NOT NULL,
    role_ja     TEXT NOT NULL,
    role_en     TEXT NOT NULL,
    due_month   INTEGER NOT NULL,
    due_day     INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (workflow, kind)
) STRICT;

CREATE TABLE step_deadline (
    id          INTEGER PRIMARY KEY,
    step        INTEGER NOT NULL REFERENCES workflow_step (id) ON DELETE RESTRICT,
    fiscal_year INTEGER NOT NULL,
    due_on      TEXT NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (step, fiscal_year)
) STRICT;

CREATE TABLE workflow_document (
    id          INTEGER PRIMARY KEY,
    workflow    INTEGER NOT NULL REFERENCES workflow (id) ON DELETE RESTRICT,
    code        TEXT NOT NULL,
    title_ja    TEXT NOT NULL,
    title_en    TEXT NOT NULL,
    required    INTEGER NOT NULL,
    position    INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER,
    UNIQUE (workflow, code)
) STRICT;

CREATE TABLE committee_meeting (
    id          INTEGER PRIMARY KEY,
    framework   INTEGER NOT NULL REFERENCES framework (id) ON DELETE RESTRICT,
    day         TEXT NOT NULL,
    members     TEXT NOT NULL,
    minutes     TEXT NOT NULL,
    closed      INTEGER NOT NULL,
    changed_seq INTEGER NOT NULL,
    import_id   INTEGER
) STRICT;
CREATE INDEX committee_meeting_framework ON committee_meeting (framework, day);

CREATE TABLE level_application (
    id             INTEGER PRIMARY KEY,
    person         INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    level          INTEGER NOT NULL REFERENCES level (id) ON DELETE RESTRICT,
    workflow       INTEGER NOT NULL REFERENCES workflow (id) ON DELETE RESTRICT,
    kind           TEXT NOT NULL,
    status         TEXT NOT NULL,
    fiscal_year    INTEGER NOT NULL,
    applied_on     TEXT NOT NULL,
    reason         TEXT NOT NULL,
    documents      TEXT NOT NULL,
    extended_until TEXT,
    status_reason  TEXT NOT NULL,
    meeting        INTEGER REFERENCES committee_meeting (id) ON DELETE RESTRICT,
    decided_on     TEXT,
    award          INTEGER REFERENCES level_award (id) ON DELETE RESTRICT,
    changed_seq    INTEGER NOT NULL,
    import_id      INTEGER
) STRICT;
CREATE INDEX level_application_person ON level_application (person, fiscal_year);
CREATE INDEX level_application_level ON level_application (level);
CREATE INDEX level_application_workflow ON level_application (workflow, fiscal_year);
CREATE INDEX level_application_meeting ON level_application (meeting) WHERE meeting IS NOT NULL;
CREATE INDEX level_application_award ON level_application (award) WHERE award IS NOT NULL;

CREATE TABLE step_result (
    id           INTEGER PRIMARY KEY,
    application  INTEGER NOT NULL REFERENCES level_application (id) ON DELETE RESTRICT,
    step         INTEGER NOT NULL REFERENCES workflow_step (id) ON DELETE RESTRICT,
    outcome      TEXT NOT NULL,
    taken_by     INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    on_behalf_of INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    assessment   INTEGER REFERENCES assessment (id) ON DELETE RESTRICT,
    day          TEXT NOT NULL,
    reason       TEXT NOT NULL,
    seen_on      TEXT,
    changed_seq  INTEGER NOT NULL,
    import_id    INTEGER,
    UNIQUE (application, step)
) STRICT;
CREATE INDEX step_result_step ON step_result (step);
CREATE INDEX step_result_taken_by ON step_result (taken_by) WHERE taken_by IS NOT NULL;
CREATE INDEX step_result_on_behalf_of ON step_result (on_behalf_of) WHERE on_behalf_of IS NOT NULL;
CREATE INDEX step_result_assessment ON step_result (assessment) WHERE assessment IS NOT NULL;
