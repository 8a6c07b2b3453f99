-- Forms that wait for a countersign, beside the log entries that do: a small part of all.
CREATE INDEX evidence_forms_waiting ON evidence (day) WHERE status = 1 AND kind = 2;
