-- How sure Sayso is of a statement: the probability, 0 to 1, that speaker and content are right.
-- NULL: not measured, as in all that was read before this column came.
ALTER TABLE statement ADD COLUMN confidence REAL;

-- How an article was read, where not the whole way: fast (without syntax: no events, no relations),
-- from 0.90 (only statements at least so sure), or both. NULL: the whole way.
ALTER TABLE article ADD COLUMN manner TEXT;

-- The same view as before, with the confidence at its end.
DROP VIEW said;

CREATE VIEW said
  (article, statement, published, publisher, speaker, source, act, factuality, content, confidence) AS
  SELECT s.article, s.id, a.published, a.publisher, e.name, p.quote, s.act, f.factuality,
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
    LEFT JOIN entity e ON e.article = m.article AND e.number = m.entity;
