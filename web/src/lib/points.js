/**
 * Evidence counts Unicode code points, a JavaScript string UTF-16 units: "🛰" is one of the former
 * and two of the latter. This is the one place where the page goes from the first to the second.
 */
export class Points {
  #units;

  /** @param {string} text the article's text, as the record gives it */
  constructor(text) {
    this.text = text;
    this.#units = unitsOf(text);
  }

  /** Number of code points. */
  get length() {
    return this.#units === null ? this.text.length : this.#units.length - 1;
  }

  /** The UTF-16 offset of a code point offset; offsets beyond the text stop at its end. */
  unit(point) {
    const at = Math.max(0, Math.min(point, this.length));
    return this.#units === null ? at : this.#units[at];
  }

  /** A span in code points as one in UTF-16 units. */
  span({ start, end }) {
    return { start: this.unit(start), end: this.unit(end) };
  }

  /** The words of a span in code points. */
  words(span) {
    const { start, end } = this.span(span);
    return this.text.slice(start, end);
  }
}

/** The UTF-16 offset of each code point and of the end; null where the two counts are the same. */
function unitsOf(text) {
  if (!/[\ud800-\udfff]/.test(text)) {
    return null;
  }
  const units = [];
  for (let unit = 0; unit < text.length; unit += text.codePointAt(unit) > 0xffff ? 2 : 1) {
    units.push(unit);
  }
  units.push(text.length);
  return Uint32Array.from(units);
}
