-- The same of whoever had been in the profession before this employment. NULL: as for everybody.
ALTER TABLE workflow ADD COLUMN mid_career_month INTEGER;
