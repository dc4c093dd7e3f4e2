/**
 * Builds an evidence record from its words, so that no offset is counted by hand. A text is a list
 * of blocks; a place is the words themselves, or words with bars around the place: `|he| told`.
 */
export function record(known, blocks, findings) {
  const text = blocks.map(([, words]) => words).join("\n\n");
  const at = (place) => {
    const [before, inside] = place.includes("|") ? place.split("|") : ["", place];
    const unit = text.indexOf(place.replaceAll("|", ""));
    if (unit < 0) {
      throw new Error(`not in the text: ${place}`);
    }
    const start = [...text.slice(0, unit + before.length)].length;
    return { start, end: start + [...inside].length };
  };
  const wordsOf = (place) => (place.includes("|") ? place.split("|")[1] : place);
  const all = (places) => (places ?? []).map(at);
  const voice = ([place, entity]) => ({ ...at(place), entity: entity ?? null, text: wordsOf(place) });
  return {
    format: "sayso-evidence/1", url: null, authors: [], modified: null, language: "en", credits: [],
    ...known,
    text,
    blocks: blocks.map(([kind, words]) => ({ ...at(words), kind })),
    entities: (findings.entities ?? []).map(([id, schema, name, mentions]) => ({
      id, schema, name, mentions: mentions.map((m) => ({ ...at(m), form: "name" })),
    })),
    statements: (findings.statements ?? []).map((s, i) => ({
      id: `s${i + 1}`, form: s.form ?? "indirect", content: all(s.content), cue: all(s.cue),
      source: (s.source ?? []).map(voice), sourceType: s.type ?? "named", addressee: [],
      within: s.within ?? null, act: s.act ?? "say", factuality: s.factuality ?? "asserted",
    })),
    events: [],
    relations: (findings.relations ?? []).map((r, i) => ({
      id: `r${i + 1}`, polarity: "positive", ended: false, since: null, until: null, statement: null,
      factuality: "asserted", ...r, evidence: all(r.evidence),
    })),
  };
}
