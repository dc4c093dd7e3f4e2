import { articleHref } from "./route.js";

/** The address of the words that bear a finding out. */
export function findingHref({ article, id }) {
  return articleHref(article.id, id);
}

/** The passage of a finding cut where its evidence begins and ends, for a quotation that marks it. */
export function passageLayers({ passage, spans }) {
  return spans.map((s) => ({
    start: s.start - passage.start,
    end: s.end - passage.start,
    kind: "evidence",
    of: null,
  }));
}

const OPEN = {
  denied: "did not",
  hedged: "may",
  alleged: "is said to",
  planned: "is to",
  hypothetical: "would",
  unknown: "perhaps",
};

/** An event's verb for a reader; of one without a type also how it is put: "did not attend", "may close". */
export function eventWords({ type, label, factuality, auxiliary }) {
  const words = type ? undefined : OPEN[factuality];
  if (!words) return label;
  const negated = factuality !== "denied" && (auxiliary ?? []).includes("negation");
  return `${words} ${negated ? "not " : ""}${label}`;
}

const TIES = {
  position: ["holds an office at", "held an office at"],
  owner: ["owns", "owned"],
  founder: ["founded", "founded"],
  "member-of": ["belongs to", "belonged to"],
  "candidate-for": ["stands for", "stood for"],
  "part-of": ["is part of", "was part of"],
  employer: ["employs", "employed"],
  family: ["is related to", "was related to"],
  associate: ["works with", "worked with"],
  ally: ["is an ally of", "was an ally of"],
  opponent: ["is an opponent of", "was an opponent of"],
  "sanctioned-by": ["is under sanctions of", "was under sanctions of"],
  recognizes: ["recognises", "recognised"],
  nationality: ["is a national of", "was a national of"],
  "based-in": ["is based in", "was based in"],
  "operates-in": ["operates in", "operated in"],
  alias: ["is also known as", "was also known as"],
};

/** A relation's verb for a reader: "owns", "was minister, at", with "not:" before a negative one. */
export function tieWords({ type, role, ended, polarity }) {
  const [now, then] = TIES[type] ?? [`is ${type} of`, `was ${type} of`];
  const words = role ? `${ended ? "was" : "is"} ${role} ·` : ended ? then : now;
  return polarity === "negative" ? `not: ${words}` : words;
}

/** Relations that say the same of the same, together, in the order in which each first occurs. */
export function sameTies(relations) {
  const groups = new Map();
  for (const relation of relations) {
    const { type, role, subject, object, ended, polarity } = relation;
    const key = JSON.stringify([type, role?.toLowerCase(), who(subject), who(object), ended, polarity]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()];
}

function who(party) {
  return party.who ?? party.name;
}

/** Neighbours with one key together. */
export function neighbours(items, keyOf) {
  const groups = [];
  for (const item of items) {
    const key = keyOf(item);
    if (groups.at(-1)?.key === key) {
      groups.at(-1).items.push(item);
    } else {
      groups.push({ key, items: [item] });
    }
  }
  return groups;
}
