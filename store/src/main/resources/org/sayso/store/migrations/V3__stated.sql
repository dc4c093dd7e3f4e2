-- What a page states beside its text and has several of, or that few pages have: one row a value.
CREATE TABLE stated (
  article  TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  slot     TEXT NOT NULL,            -- keyword, based-on (an address), source-organization, retrieved (ISO 8601, UTC)
  position INTEGER NOT NULL,
  value    TEXT NOT NULL,
  PRIMARY KEY (article, slot, position)
) STRICT, WITHOUT ROWID;
