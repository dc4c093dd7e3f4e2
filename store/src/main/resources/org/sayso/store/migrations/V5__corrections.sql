-- What people put right: an overlay. Nothing that was read is changed by it; it is laid over the case
-- anew each time that the case is linked. Offsets count code points, as everywhere, but nothing here
-- points at an article by a foreign key: what a correction stood on may go and come back.
CREATE TABLE correction (
  number     INTEGER PRIMARY KEY,    -- 1 for k1; in the order in which they were made
  kind       TEXT NOT NULL,          -- merge, split, rename, hide, retype
  value      TEXT,                   -- rename: the name; retype: the kind
  who        TEXT NOT NULL,
  made       TEXT NOT NULL,          -- ISO 8601, UTC
  why        TEXT NOT NULL,
  undone_by  TEXT,                   -- NULL: in force
  undone     TEXT,
  undone_why TEXT
) STRICT;

-- Whom it speaks of, in the order in which they were named, as they were called then.
CREATE TABLE correction_subject (
  correction INTEGER NOT NULL REFERENCES correction ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  id         TEXT NOT NULL,
  schema     TEXT,
  name       TEXT NOT NULL,
  PRIMARY KEY (correction, position)
) STRICT, WITHOUT ROWID;

-- Where they stood then: whoever stands there now is meant.
CREATE TABLE correction_place (
  correction INTEGER NOT NULL REFERENCES correction ON DELETE CASCADE,
  position   INTEGER NOT NULL,       -- of the subject
  role       TEXT NOT NULL,          -- ground; of a split also member and mention: what is split off
  footing    INTEGER NOT NULL,       -- what was made of several things stands on one footing for each
  split      INTEGER,                -- the correction whose split made that thing
  number     INTEGER NOT NULL,
  article    TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  quote      TEXT NOT NULL,
  text_before TEXT NOT NULL,         -- a few characters on both sides, to find it again where it moved
  text_after TEXT NOT NULL,
  PRIMARY KEY (correction, position, role, footing, number)
) STRICT, WITHOUT ROWID;

-- What became of it when the case was last linked.
CREATE TABLE case_correction (
  correction INTEGER PRIMARY KEY REFERENCES correction ON DELETE CASCADE,
  effect     TEXT NOT NULL,          -- applies, already so, overridden, waits, undone
  overrider  INTEGER                 -- the correction that says otherwise
) STRICT;

CREATE TABLE case_correction_note (
  correction INTEGER NOT NULL REFERENCES correction ON DELETE CASCADE,
  kind       TEXT NOT NULL,          -- entity: made or changed by it; gone: no longer there
  position   INTEGER NOT NULL,
  value      TEXT NOT NULL,
  PRIMARY KEY (correction, kind, position)
) STRICT, WITHOUT ROWID;

-- Mentions that a split gave to an entity of their own. entity and name stay as they were read.
ALTER TABLE mention ADD COLUMN moved_to INTEGER;           -- the entity's number; NULL: as read
ALTER TABLE entity ADD COLUMN called TEXT;                 -- its name now; NULL: as read
ALTER TABLE entity ADD COLUMN split INTEGER NOT NULL DEFAULT 0; -- 1: not read, made by a split

CREATE INDEX mention_moved ON mention (article, moved_to) WHERE moved_to IS NOT NULL;
CREATE INDEX entity_called ON entity (article, number) WHERE called IS NOT NULL;
CREATE INDEX entity_split ON entity (article, number) WHERE split = 1;

-- The same view as before, with the speakers as corrected.
DROP VIEW said;

CREATE VIEW said
  (article, statement, published, publisher, speaker, source, act, factuality, content, confidence) AS
  SELECT s.article, s.id, a.published, a.publisher, coalesce(e.called, e.name), p.quote, s.act,
         f.factuality,
         (SELECT group_concat(quote, ' … ') FROM
           (SELECT quote FROM evidence c
             WHERE c.article = s.article AND c.finding = s.id AND c.role = 'content'
             ORDER BY position)),
         s.confidence
    FROM statement s
    JOIN article a ON a.id = s.article
    JOIN finding f ON f.article = s.article AND f.id = s.id
    LEFT JOIN participant p ON p.article = s.article AND p.finding = s.id AND p.role = 'source'
    LEFT JOIN mention m ON m.article = p.article
      AND m.span_start = p.mention_start AND m.span_end = p.mention_end
    LEFT JOIN entity e ON e.article = m.article AND e.number = coalesce(m.moved_to, m.entity);
