-- From now on a rule that asks for remote and for depopulated sites counts either, and which version of a ladder
-- came before another is told by the days of their adoption and not by their keys: everybody is judged anew.
INSERT INTO standing_dirty (person) SELECT DISTINCT person FROM enrolment WHERE true ON CONFLICT DO NOTHING;
