-- So many completed months of the present employment before an application may be begun in this way; 0: at once.
ALTER TABLE workflow ADD COLUMN first_month INTEGER NOT NULL DEFAULT 0;
