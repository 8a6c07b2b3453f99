-- Forms whose raters are not named to the person: how many have to answer before anything of it is shown; 0: raters
-- are named. What is filled in on such a form is evidence of a kind of its own (4): what reads ratings never sees it.
ALTER TABLE tool ADD COLUMN minimum_raters INTEGER NOT NULL DEFAULT 0;
