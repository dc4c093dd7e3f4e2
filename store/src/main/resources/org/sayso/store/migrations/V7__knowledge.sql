-- ---------------------------------------------------------------- what the user knows

-- Knowledge that was brought to the case, each under a name and as a whole.
CREATE TABLE know_base (
  name     TEXT PRIMARY KEY,
  files    TEXT NOT NULL,            -- the names of the files, as given
  profiles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE know_profile (
  base     TEXT NOT NULL REFERENCES know_base ON DELETE CASCADE,
  position INTEGER NOT NULL,
  profile  TEXT NOT NULL,            -- its id there
  kind     TEXT NOT NULL,            -- Person, Organization, Company, …
  name     TEXT NOT NULL,            -- the main name
  content  TEXT NOT NULL,            -- everything: a line a name, birth, country, tenure, …; tabs between the parts
  PRIMARY KEY (base, position)
) STRICT, WITHOUT ROWID;

-- Who of the case is, or may be, who of the knowledge.
CREATE TABLE case_known (
  entity   TEXT NOT NULL REFERENCES case_entity ON DELETE CASCADE,
  position INTEGER NOT NULL,
  base     TEXT NOT NULL,
  profile  TEXT NOT NULL,
  name     TEXT NOT NULL,
  score    REAL NOT NULL,            -- 0 to 1
  certain  INTEGER NOT NULL,         -- 1: it is taken for that one; 0: it is only offered
  reasons  TEXT NOT NULL,            -- a line each
  PRIMARY KEY (entity, position)
) STRICT, WITHOUT ROWID;

-- The entities in the articles that bear it out.
CREATE TABLE case_known_member (
  entity    TEXT NOT NULL,
  position  INTEGER NOT NULL,
  article   TEXT NOT NULL,
  number    INTEGER NOT NULL,
  by_office INTEGER NOT NULL,        -- 1: an office alone is told; the knowledge says who held it
  PRIMARY KEY (entity, position, article, number),
  FOREIGN KEY (entity, position) REFERENCES case_known ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
