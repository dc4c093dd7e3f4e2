import { Points } from "./points.js";

/**
 * An evidence record as the page needs it: spans in UTF-16 units, statements with the names of
 * their speakers and the chain of those who pass them on, blocks with what is marked in each.
 */
export function articleOf(record) {
  const points = new Points(record.text ?? "");
  const known = (record.entities ?? []).map((e) => ({ ...e, caseId: e.case }));
  const entities = new Map(known.map((e) => [e.id, e]));
  const statements = (record.statements ?? []).map((s) => statementOf(s, points, entities));
  link(statements);
  const findings = [
    ...statements,
    ...(record.events ?? []).map((v) => findingOf(v, v.trigger, points, v.label ?? v.type)),
    ...(record.relations ?? []).map((r) => findingOf(r, r.evidence, points, r.role ?? r.type)),
  ];
  return {
    record,
    points,
    text: points.text,
    entities,
    statements,
    findings: new Map(findings.map((f) => [f.id, f])),
    blocks: blocksOf(record, points),
    layers: [...statements.flatMap(layersOf), ...mentionsOf(known, points)],
  };
}

function statementOf(s, points, entities) {
  const spans = (list) => (list ?? []).map((x) => points.span(x));
  const voices = (list) => (list ?? []).map((x) => voiceOf(x, points, entities));
  const content = spans(s.content);
  return {
    ...s,
    spans: content,
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
    cues: spans(s.cue),
    cueWords: (s.cue ?? []).map((c) => points.words(c)).join(" … "),
    voices: voices(s.source),
    addressees: voices(s.addressee),
    words: (s.content ?? []).map((c) => points.words(c)).join(" … "),
    outer: [],
    depth: 0,
  };
}

/** Someone who takes part in a finding: the words of the text, and whom they mean where known. */
function voiceOf(arg, points, entities) {
  const entity = arg.entity ? entities.get(arg.entity) : undefined;
  const words = points.words(arg);
  return { ...points.span(arg), words, entity, name: entity?.name ?? words };
}

function findingOf(finding, evidence, points, label) {
  const spans = (evidence ?? []).map((x) => points.span(x));
  const words = (evidence ?? []).map((x) => points.words(x)).join(" … ");
  return { ...finding, spans, start: spans[0]?.start ?? 0, words, label };
}

/** Gives each statement those that report it, outermost first. A circle in bad data ends the walk. */
function link(statements) {
  const byId = new Map(statements.map((s) => [s.id, s]));
  for (const statement of statements) {
    const seen = new Set([statement.id]);
    for (let id = statement.within; id && byId.has(id) && !seen.has(id); id = byId.get(id).within) {
      seen.add(id);
      statement.outer.unshift(byId.get(id));
    }
    statement.depth = statement.outer.length;
  }
}

function layersOf(statement) {
  const layer = (kind) => (span) => ({ ...span, kind, of: statement });
  return [
    ...statement.spans.map(layer("content")),
    ...statement.cues.map(layer("cue")),
    ...statement.voices.map(layer("source")),
  ];
}

function mentionsOf(entities, points) {
  return entities.flatMap((entity) =>
    (entity.mentions ?? []).map((m) => ({ ...points.span(m), kind: "mention", form: m.form, of: entity })),
  );
}

/** The blocks, and what lies between them where that is more than white space: no word is lost. */
function blocksOf(record, points) {
  const blocks = [];
  let at = 0;
  const gap = (end) => {
    if (points.text.slice(at, end).trim() !== "") {
      blocks.push({ start: at, end, kind: "body" });
    }
  };
  for (const block of record.blocks ?? []) {
    const span = points.span(block);
    gap(span.start);
    blocks.push({ ...span, kind: block.kind });
    at = span.end;
  }
  gap(points.text.length);
  return blocks;
}

/** Who speaks, as one would say it: "A and B", or what the source is where nobody is named. */
export function speakerOf(statement) {
  if (statement.voices.length > 0) {
    return statement.voices.map((v) => v.name).join(" and ");
  }
  return NOBODY[statement.sourceType] ?? NOBODY.unspecified;
}

/** What to write where a statement has no speaker. */
export const NOBODY = {
  anonymous: "An unnamed source",
  document: "A document",
  group: "Several, unnamed",
  outlet: "The outlet",
  role: "An official, unnamed",
  unspecified: "Nobody named",
};
