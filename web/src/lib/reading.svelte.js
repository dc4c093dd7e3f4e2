import { speakerOf } from "./article.js";

/** What a reader does with one open article: which statements are shown, and which one is in view. */
export class Reading {
  voice = $state("");
  factuality = $state("");
  form = $state("");
  pointed = $state(null);
  chosen = $state(null);

  /** @param {object} article as of `articleOf` */
  constructor(article) {
    this.article = article;
    this.inOrder = [...article.statements].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The statement whose words and note stand out, by id; null where none does. */
  get active() {
    return this.pointed ?? this.chosen;
  }

  /** The statements that pass the filters, in the order of the text. */
  get shown() {
    return this.inOrder.filter(
      (s) =>
        (!this.factuality || s.factuality === this.factuality) &&
        (!this.form || s.form === this.form) &&
        (!this.voice || speakerOf(s) === this.voice),
    );
  }

  /** The statement so many steps after the chosen one, or the first or last; undefined where none is shown. */
  step(by) {
    const shown = this.shown;
    const at = shown.findIndex((s) => s.id === this.chosen);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    return shown[Math.max(0, Math.min(next, shown.length - 1))];
  }

  /** Shows every statement. */
  clear() {
    this.voice = this.factuality = this.form = "";
  }
}

/** Values with how often each occurs, most frequent first. */
export function counted(values) {
  const counts = new Map();
  values.forEach((v) => counts.set(v, (counts.get(v) ?? 0) + 1));
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
