-- Numbers that are alike but for leading zeros, which spreadsheets drop: who may stand here twice.
CREATE INDEX person_identifier_bare ON person_identifier (scheme, ltrim(value, '0'));
