-- Files may belong to an application; document: the code of the document of its workflow that the file is; '': none of
-- them. No constraint said what a file may belong to, so the table stays as it is.
ALTER TABLE attachment ADD COLUMN application INTEGER REFERENCES level_application (id) ON DELETE RESTRICT;
ALTER TABLE attachment ADD COLUMN document TEXT NOT NULL DEFAULT '';
CREATE INDEX attachment_application ON attachment (application) WHERE application IS NOT NULL;
