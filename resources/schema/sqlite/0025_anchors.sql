-- What one sees when somebody is at a step of a scale.
ALTER TABLE scale_step ADD COLUMN anchor_ja TEXT NOT NULL DEFAULT '';
ALTER TABLE scale_step ADD COLUMN anchor_en TEXT NOT NULL DEFAULT '';
