-- Which half of the day an entry of one half-day in clinic was: 1 the morning, 2 the afternoon, 0 nobody said.
ALTER TABLE log_entry ADD COLUMN day_part INTEGER NOT NULL DEFAULT 0;
