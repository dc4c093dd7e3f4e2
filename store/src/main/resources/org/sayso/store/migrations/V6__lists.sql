-- ---------------------------------------------------------------- watch-lists

-- The states of watch-lists that were brought to the case, each refused or kept as a whole.
CREATE TABLE list_version (
  number    INTEGER PRIMARY KEY,     -- in the order in which they were brought
  list      TEXT NOT NULL,           -- un, ofac-sdn, …, or the user's name for it
  digest    TEXT NOT NULL,           -- SHA-256 of the files
  retrieved TEXT NOT NULL,           -- when they were fetched (ISO 8601, UTC)
  issued    TEXT,                    -- EDTF, when the authority made it; NULL where the files do not say
  day       TEXT NOT NULL,           -- from which it holds: issued, else retrieved
  entries   INTEGER NOT NULL,
  UNIQUE (list, digest)
) STRICT;

-- What lists say of somebody. One row for each thing said, however many versions say it.
CREATE TABLE list_entry (
  number   INTEGER PRIMARY KEY,
  list     TEXT NOT NULL,
  entry    TEXT NOT NULL,            -- the list's own number of the entry
  digest   TEXT NOT NULL,            -- of all that is said: another one, another row
  kind     TEXT NOT NULL,            -- Person, Organization, Company, Vessel, …
  name     TEXT NOT NULL,            -- the main name
  listed   TEXT,                     -- EDTF, since when
  delisted TEXT,                     -- EDTF, the first day on which it no longer holds
  content  TEXT NOT NULL             -- everything: a line a name, birth, country, remark, …; tabs between the parts
) STRICT;

CREATE INDEX list_entry_by_name ON list_entry (list, entry);

-- Which entries a version has: stretches of rows of list_entry. The next version of a list mostly says
-- the same, so that a few stretches tell of many thousand entries:
--   SELECT e.* FROM list_run r JOIN list_entry e ON e.number BETWEEN r.first AND r.last WHERE r.version = 1
CREATE TABLE list_run (
  version  INTEGER NOT NULL REFERENCES list_version ON DELETE CASCADE,
  position INTEGER NOT NULL,
  first    INTEGER NOT NULL,
  last     INTEGER NOT NULL,
  PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

-- What people decided on somebody and an entry. None is deleted: what is taken back is marked.
CREATE TABLE decision (
  number       INTEGER PRIMARY KEY,
  entity       TEXT,                 -- the case's entity (Q…); NULL for a bare name
  name         TEXT NOT NULL,        -- what it was called then
  list         TEXT NOT NULL,
  entry        TEXT NOT NULL,
  entry_name   TEXT NOT NULL,
  entry_digest TEXT NOT NULL,        -- of what was said of it then; once that is another, the decision is stale
  verdict      TEXT NOT NULL,        -- same, different, unsure
  why          TEXT NOT NULL,
  who          TEXT,
  decided      TEXT NOT NULL,        -- ISO 8601, UTC
  undone       TEXT                  -- ISO 8601, UTC; NULL while it stands
) STRICT;

-- Who of the case may be who of the kept lists, by the last screening of the whole case. It may name
-- entities that are no longer: case_entity is made anew at each reading.
CREATE TABLE screen_match (
  entity   TEXT NOT NULL,
  position INTEGER NOT NULL,
  list     TEXT NOT NULL,
  entry    TEXT NOT NULL,
  name     TEXT NOT NULL,
  score    REAL NOT NULL,            -- 0 to 1
  PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;
