-- Where the form of a step lies that was filled in on paper.
ALTER TABLE step_result ADD COLUMN paper TEXT NOT NULL DEFAULT '';
-- When a certificate was issued again, the last time; the journal has them all.
ALTER TABLE level_award ADD COLUMN reissued_on TEXT;
