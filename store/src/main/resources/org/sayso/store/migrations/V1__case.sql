-- A Sayso case. Read it with any SQLite from 3.37 on: sqlite3 case.db
--
-- OFFSETS. span_start and span_end count Unicode code points from the start of article.text, from
-- zero, half-open, as in the exchange format (W3C Web Annotation) and in SQLite's own substr. Beside
-- each span that a finding stands on, the column quote keeps its exact words, so that for every span
--     substr(text, span_start + 1, span_end - span_start) = quote
-- must hold. To see every span that does not (sayso verify does the same):
--     SELECT span.* FROM span JOIN article ON article.id = span.article
--      WHERE substr(text, span_start + 1, span_end - span_start) IS NOT quote;
--
-- IDS. An article's id is the beginning of the SHA-256 of its bytes. Inside an article findings are
-- s1, s2, … (statements), v1, … (events), r1, … (relations), as in the exchange format; entities are
-- numbered 1, 2, … (e1, e2, …). Columns named "position" and "number" only keep an order.
--
-- DATES are EDTF: 2023-01-13, 2023-01, 2023, ../2023-01-13 (before or on), 2023-07~ (about).
-- NULL means: the text does not settle it.
--
-- Two halves. The first is what was read, article by article. The second, whose tables begin with
-- case_, story, origin and claim, is what the whole case tells; it is made anew from the first.
--
-- Who said what, in ten lines:   SELECT published, speaker, act, content FROM said LIMIT 10;

PRAGMA application_id = 0x53617973; -- "Says"

-- ---------------------------------------------------------------- what was read

CREATE TABLE article (
  id             TEXT PRIMARY KEY,
  path           TEXT NOT NULL,      -- under which it was first read
  digest         TEXT NOT NULL,      -- of everything kept about it, to see whether it changed
  title          TEXT,
  publisher      TEXT,               -- who printed it
  published      TEXT,               -- EDTF
  published_from TEXT,               -- the first and the last day that published can mean,
  published_to   TEXT,               -- for sorting and comparing; NULL where open
  modified       TEXT,               -- EDTF
  language       TEXT,               -- ISO 639-1
  url            TEXT,
  text_sha256    TEXT NOT NULL,      -- of the text in UTF-8
  text_length    INTEGER NOT NULL,   -- in code points
  text           TEXT NOT NULL       -- what every span points into
) STRICT;

-- Other paths under which the same bytes were read.
CREATE TABLE article_path (
  article  TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path     TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE author (
  article  TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name     TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- The parts of the text. White space between them belongs to none.
CREATE TABLE block (
  article    TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  kind       TEXT NOT NULL,          -- title, byline, dateline, body, heading, caption, boilerplate
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Named debts to other publishers.
CREATE TABLE credit (
  article    TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  kind       TEXT NOT NULL,          -- wire, cited, syndicated, photo
  name       TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  quote      TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- Someone or something in one article.
CREATE TABLE entity (
  article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  number  INTEGER NOT NULL,
  schema  TEXT NOT NULL,             -- Person, Organization, Company, PublicBody, Country, Place, …
  name    TEXT NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Words that mean somebody or something. entity is NULL where nobody is identified.
CREATE TABLE mention (
  article      TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  span_start   INTEGER NOT NULL,
  span_end     INTEGER NOT NULL,
  quote        TEXT NOT NULL,
  form         TEXT NOT NULL,        -- name, nominal, pronoun
  schema       TEXT NOT NULL,
  refers_start INTEGER,              -- the mention that this one takes its meaning from
  refers_end   INTEGER,
  entity       INTEGER,
  PRIMARY KEY (article, span_start, span_end),
  FOREIGN KEY (article, entity) REFERENCES entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_by_entity ON mention (article, entity) WHERE entity IS NOT NULL;

-- What the text says: the columns that statements, events and relations have in common.
CREATE TABLE finding (
  article    TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  id         TEXT NOT NULL,          -- s1, v1, r1
  kind       TEXT NOT NULL,          -- statement, event, relation
  number     INTEGER NOT NULL,       -- the 1 of s1
  factuality TEXT NOT NULL,          -- asserted, hedged, alleged, denied, planned, hypothetical, unknown
  told_in    TEXT,                   -- the statement that tells or reports it; NULL in the outlet's voice
  rule       TEXT NOT NULL,          -- why it was found; the words are in evidence under the role rule
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  article     TEXT NOT NULL,
  id          TEXT NOT NULL,
  form        TEXT NOT NULL,         -- direct, indirect, mixed
  source_type TEXT NOT NULL,         -- named, role, group, anonymous, document, outlet, unspecified
  act         TEXT NOT NULL,         -- say, deny, accuse, urge, …
  PRIMARY KEY (article, id),
  FOREIGN KEY (article, id) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  article TEXT NOT NULL,
  id      TEXT NOT NULL,
  type    TEXT NOT NULL,             -- a PLOVER type: CONSULT, ACCUSE, …
  label   TEXT NOT NULL,             -- the plain verb
  date    TEXT,                      -- EDTF
  PRIMARY KEY (article, id),
  FOREIGN KEY (article, id) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- PLOVER's modes, contexts and auxiliary modes of an event.
CREATE TABLE event_tag (
  article  TEXT NOT NULL,
  event    TEXT NOT NULL,
  kind     TEXT NOT NULL,            -- mode, context, auxiliary
  position INTEGER NOT NULL,
  value    TEXT NOT NULL,
  PRIMARY KEY (article, event, kind, position),
  FOREIGN KEY (article, event) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  article  TEXT NOT NULL,
  id       TEXT NOT NULL,
  type     TEXT NOT NULL,            -- "subject is <type> of / to / by object": position, owner, …
  role     TEXT,                     -- the office held, the kinship
  since    TEXT,                     -- EDTF
  until    TEXT,                     -- EDTF
  polarity TEXT NOT NULL,            -- positive, negative
  ended    INTEGER NOT NULL,         -- 1: said to be over
  PRIMARY KEY (article, id),
  FOREIGN KEY (article, id) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- The words that a finding stands on.
CREATE TABLE evidence (
  article    TEXT NOT NULL,
  finding    TEXT NOT NULL,
  role       TEXT NOT NULL,          -- content, cue (statements), trigger (events), evidence (relations), rule
  position   INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  quote      TEXT NOT NULL,
  PRIMARY KEY (article, finding, role, position),
  FOREIGN KEY (article, finding) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who takes part in a finding: the phrase, and the mention that it comes down to, which tells whom
-- it means (mention.entity).
CREATE TABLE participant (
  article       TEXT NOT NULL,
  finding       TEXT NOT NULL,
  role          TEXT NOT NULL,       -- source, addressee; actor, recipient, place; subject, object
  position      INTEGER NOT NULL,
  span_start    INTEGER NOT NULL,
  span_end      INTEGER NOT NULL,
  quote         TEXT NOT NULL,
  mention_start INTEGER,
  mention_end   INTEGER,
  PRIMARY KEY (article, finding, role, position),
  FOREIGN KEY (article, finding) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_by_mention ON participant (article, mention_start, mention_end)
  WHERE mention_start IS NOT NULL;

-- ---------------------------------------------------------------- what the whole case tells

-- Someone or something across all articles.
CREATE TABLE case_entity (
  id       TEXT PRIMARY KEY,         -- Q…
  position INTEGER NOT NULL,
  schema   TEXT NOT NULL,
  name     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE case_alias (
  entity TEXT NOT NULL REFERENCES case_entity ON DELETE CASCADE,
  alias  TEXT NOT NULL,
  PRIMARY KEY (entity, alias)
) STRICT, WITHOUT ROWID;

-- Every name and alias, lower case and without accents, and again from each later word on
-- (later_word 1): the look-up of "vuc" is one range of this table.
CREATE TABLE case_name (
  folded     TEXT NOT NULL,
  later_word INTEGER NOT NULL,
  entity     TEXT NOT NULL REFERENCES case_entity ON DELETE CASCADE,
  PRIMARY KEY (folded, later_word, entity)
) STRICT, WITHOUT ROWID;

-- Which entities of which articles it is.
CREATE TABLE case_member (
  entity  TEXT NOT NULL REFERENCES case_entity ON DELETE CASCADE,
  article TEXT NOT NULL,
  number  INTEGER NOT NULL,
  PRIMARY KEY (entity, article, number),
  FOREIGN KEY (article, number) REFERENCES entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX case_member_by_article ON case_member (article, number, entity);

-- The articles that report the same happening. Every article is in one.
CREATE TABLE story (
  id       TEXT PRIMARY KEY,         -- t1, t2, …
  position INTEGER NOT NULL,
  title    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE story_article (
  story   TEXT NOT NULL REFERENCES story ON DELETE CASCADE,
  article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (story, article)
) STRICT, WITHOUT ROWID;

-- Independent routes of knowledge. Every article is in one.
CREATE TABLE origin (
  id       TEXT PRIMARY KEY,         -- o1, o2, …
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE origin_article (
  origin  TEXT NOT NULL REFERENCES origin ON DELETE CASCADE,
  article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  PRIMARY KEY (origin, article)
) STRICT, WITHOUT ROWID;

-- Why an origin's articles count as one.
CREATE TABLE origin_reason (
  origin     TEXT NOT NULL REFERENCES origin ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  article    TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  kind       TEXT NOT NULL,          -- copy, wire, cited, same-publisher, same-source
  of_article TEXT NOT NULL REFERENCES article ON DELETE CASCADE,
  span_start INTEGER,                -- the words of article that show it
  span_end   INTEGER,
  quote      TEXT,
  PRIMARY KEY (origin, position)
) STRICT, WITHOUT ROWID;

-- What several findings assert in common.
CREATE TABLE claim (
  id            TEXT PRIMARY KEY,    -- c1, c2, …
  position      INTEGER NOT NULL,
  text          TEXT NOT NULL,
  date          TEXT,                -- EDTF
  article_count INTEGER NOT NULL,
  outlet_count  INTEGER NOT NULL,
  origin_count  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_about (
  claim  TEXT NOT NULL REFERENCES claim ON DELETE CASCADE,
  entity TEXT NOT NULL REFERENCES case_entity ON DELETE CASCADE,
  PRIMARY KEY (claim, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_finding (
  claim    TEXT NOT NULL REFERENCES claim ON DELETE CASCADE,
  stance   TEXT NOT NULL,            -- support, denial
  position INTEGER NOT NULL,
  article  TEXT NOT NULL,
  finding  TEXT NOT NULL,
  PRIMARY KEY (claim, stance, position),
  FOREIGN KEY (article, finding) REFERENCES finding ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- to look at

-- Every span with its words.
CREATE VIEW span (article, what, role, span_start, span_end, quote) AS
  SELECT article, 'credit', kind, span_start, span_end, quote FROM credit
  UNION ALL
  SELECT article, 'mention', form, span_start, span_end, quote FROM mention
  UNION ALL
  SELECT article, finding, role, span_start, span_end, quote FROM evidence
  UNION ALL
  SELECT article, finding, role, span_start, span_end, quote FROM participant
  UNION ALL
  SELECT article, 'origin ' || origin, kind, span_start, span_end, quote
    FROM origin_reason WHERE span_start IS NOT NULL;

-- Who said what: a line for each source of each statement (speaker is NULL where nobody is identified,
-- source too where nobody is named), interrupted speech with " … " between its parts.
CREATE VIEW said (article, statement, published, publisher, speaker, source, act, factuality, content) AS
  SELECT s.article, s.id, a.published, a.publisher, e.name, p.quote, s.act, f.factuality,
         (SELECT group_concat(quote, ' … ') FROM
           (SELECT quote FROM evidence c
             WHERE c.article = s.article AND c.finding = s.id AND c.role = 'content'
             ORDER BY position))
    FROM statement s
    JOIN article a ON a.id = s.article
    JOIN finding f ON f.article = s.article AND f.id = s.id
    LEFT JOIN participant p ON p.article = s.article AND p.finding = s.id AND p.role = 'source'
    LEFT JOIN mention m ON m.article = p.article
      AND m.span_start = p.mention_start AND m.span_end = p.mention_end
    LEFT JOIN entity e ON e.article = m.article AND e.number = m.entity;
