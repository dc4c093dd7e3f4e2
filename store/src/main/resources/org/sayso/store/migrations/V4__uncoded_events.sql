-- Events of no PLOVER type: told because the words deny, plan, doubt or suppose them. The column type
-- may now be NULL, which SQLite can only say in a new table.
CREATE TABLE event_or_uncoded (
  article TEXT NOT NULL,
  id      TEXT NOT NULL,
  type    TEXT,                      -- a PLOVER type: CONSULT, ACCUSE, …; NULL: uncoded
  label   TEXT NOT NULL,             -- the plain verb
  date    TEXT,                      -- EDTF
  PRIMARY KEY (article, id),
  FOREIGN KEY (article, id) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO event_or_uncoded SELECT article, id, type, label, date FROM event;

DROP TABLE event;

ALTER TABLE event_or_uncoded RENAME TO event;
