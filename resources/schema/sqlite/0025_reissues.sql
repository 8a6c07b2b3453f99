-- Where the form of a step lies that was filled in on paper.
ALTER TABLE step_result ADD COLUMN paper TEXT NOT NULL DEFAULT '';
