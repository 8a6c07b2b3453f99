-- Forms that ask for a comment where something is rated at this step or below; 0: they never ask.
ALTER TABLE tool ADD COLUMN comment_up_to INTEGER NOT NULL DEFAULT 0;
