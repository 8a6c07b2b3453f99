-- Which import brought a record that has been removed since: undo puts it back as what it was, a part of that import.
CREATE TABLE removed_import (
    key       INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL
) STRICT;
