/**
 * Cuts a stretch of text into pieces, so that each piece lies wholly inside or wholly outside of
 * every layer, and nested or overlapping statements can be drawn with flat elements.
 *
 * A layer is `{start, end, kind, of}`: a span in UTF-16 units, what it marks (`content`, `cue`,
 * `source`, `mention`, `target`) and the finding or entity that it belongs to.
 *
 * @returns {{start: number, end: number, text: string, layers: object[]}[]} in the order of the
 *     text, none empty; together they are the stretch
 */
export function pieces(text, stretch, layers) {
  const within = layers.filter((l) => l.start < stretch.end && l.end > stretch.start);
  const cuts = cutsOf(stretch, within);
  const result = [];
  for (let i = 1; i < cuts.length; i++) {
    const [start, end] = [cuts[i - 1], cuts[i]];
    const over = within.filter((l) => l.start <= start && l.end >= end);
    result.push({ start, end, text: text.slice(start, end), layers: over });
  }
  return result;
}

function cutsOf(stretch, layers) {
  const cuts = new Set([stretch.start, stretch.end]);
  for (const { start, end } of layers) {
    cuts.add(Math.max(start, stretch.start)).add(Math.min(end, stretch.end));
  }
  return [...cuts].sort((a, b) => a - b);
}

/**
 * Runs of neighbouring pieces that belong to one mention, so that a name is one link even where a
 * statement begins in the middle of it.
 *
 * @returns {{mention: object|null, pieces: object[]}[]}
 */
export function runs(cut) {
  const result = [];
  for (const piece of cut) {
    const mention = shortest(piece.layers.filter((l) => l.kind === "mention"));
    const last = result.at(-1);
    if (last && last.mention === mention) {
      last.pieces.push(piece);
    } else {
      result.push({ mention, pieces: [piece] });
    }
  }
  return result;
}

/** The innermost of some layers, by length; null where there is none. */
export function shortest(layers) {
  return layers.reduce((best, l) => (best && size(best) <= size(l) ? best : l), null);
}

function size({ start, end }) {
  return end - start;
}
