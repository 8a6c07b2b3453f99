-- Improvement cycles of a ladder or programme. Figures are kept as they were on their days.
CREATE TABLE improvement_cycle (
    id              INTEGER PRIMARY KEY,
    framework       INTEGER NOT NULL REFERENCES framework (id) ON DELETE RESTRICT,
    aim             TEXT NOT NULL,
    measure         TEXT NOT NULL,
    version         INTEGER NOT NULL REFERENCES framework_version (id) ON DELETE RESTRICT,
    requirement     INTEGER REFERENCES requirement (id) ON DELETE RESTRICT,
    baseline        REAL,
    baseline_people INTEGER,
    baseline_day    TEXT,
    change_made     TEXT NOT NULL,
    changed_on      TEXT,
    result_version  INTEGER REFERENCES framework_version (id) ON DELETE RESTRICT, -- NULL: the same
    result          REAL,
    result_people   INTEGER,
    result_day      TEXT,
    decision        TEXT NOT NULL,
    learned         TEXT NOT NULL,
    previous        INTEGER REFERENCES improvement_cycle (id) ON DELETE RESTRICT,
    changed_seq     INTEGER NOT NULL,
    import_id       INTEGER
) STRICT;
CREATE INDEX improvement_cycle_framework ON improvement_cycle (framework);
CREATE INDEX improvement_cycle_version ON improvement_cycle (version);
CREATE INDEX improvement_cycle_requirement ON improvement_cycle (requirement) WHERE requirement IS NOT NULL;
CREATE INDEX improvement_cycle_result_version ON improvement_cycle (result_version) WHERE result_version IS NOT NULL;
CREATE INDEX improvement_cycle_previous ON improvement_cycle (previous) WHERE previous IS NOT NULL;
