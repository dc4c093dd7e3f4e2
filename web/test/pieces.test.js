import { describe, expect, it } from "vitest";
import { pieces, runs, shortest } from "../src/lib/pieces.js";

const TEXT = "The Times says two clerks say the mayor knew.";
const whole = { start: 0, end: TEXT.length };

/** A layer over words of the text. */
function over(words, kind, id) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, of: { id } };
}

const shown = (cut) => cut.map((p) => [p.text, p.layers.map((l) => l.kind + l.of.id).join(" ")]);

describe("pieces", () => {
  it("are the whole stretch where nothing is marked", () => {
    expect(shown(pieces(TEXT, whole, []))).toEqual([[TEXT, ""]]);
  });

  it("are cut where a statement begins and ends", () => {
    expect(shown(pieces(TEXT, whole, [over("the mayor knew", "content", "s2")]))).toEqual([
      ["The Times says two clerks say ", ""],
      ["the mayor knew", "contents2"],
      [".", ""],
    ]);
  });

  it("lie in both of two nested statements", () => {
    const cut = pieces(TEXT, whole, [
      over("two clerks say the mayor knew", "content", "s1"),
      over("say", "cue", "s2"),
      over("the mayor knew", "content", "s2"),
    ].map((l) => (l.kind === "cue" ? { ...l, start: 26, end: 29 } : l)));
    expect(shown(cut)).toEqual([
      ["The Times says ", ""],
      ["two clerks ", "contents1"],
      ["say", "contents1 cues2"],
      [" ", "contents1"],
      ["the mayor knew", "contents1 contents2"],
      [".", ""],
    ]);
  });

  it("lie in both, one or the other of two that overlap", () => {
    const cut = pieces(TEXT, whole, [over("two clerks say", "content", "s1"), over("say the mayor", "content", "s2")]);
    expect(shown(cut).map(([, marks]) => marks)).toEqual(["", "contents1", "contents1 contents2", "contents2", ""]);
  });

  it("stay inside of the stretch and give back every letter of it", () => {
    const stretch = { start: 10, end: 30 };
    const cut = pieces(TEXT, stretch, [{ ...whole, kind: "content", of: { id: "s1" } }, over("mayor", "mention", "e1")]);
    expect(cut.map((p) => p.text).join("")).toBe(TEXT.slice(10, 30));
    expect(cut[0].start).toBe(10);
    expect(cut.at(-1).end).toBe(30);
  });

  it("ignore a layer that only touches the stretch", () => {
    expect(pieces(TEXT, { start: 0, end: 3 }, [over(" Times", "mention", "e1")])).toHaveLength(1);
  });
});

describe("runs", () => {
  it("keep a name together where a statement begins in the middle of it", () => {
    const name = over("two clerks", "mention", "e1");
    const cut = runs(pieces(TEXT, whole, [name, over("clerks say the", "content", "s1")]));
    expect(cut.map((r) => [r.mention?.of.id, r.pieces.map((p) => p.text).join("|")])).toEqual([
      [undefined, "The Times says "],
      ["e1", "two |clerks"],
      [undefined, " say the| mayor knew."],
    ]);
  });
});

describe("the innermost layer", () => {
  it("is the shortest, the first of equals, or none", () => {
    const [long, short] = [over("the mayor knew", "content", "s1"), over("mayor", "content", "s2")];
    expect(shortest([long, short])).toBe(short);
    expect(shortest([short, { ...short }])).toBe(short);
    expect(shortest([])).toBeNull();
  });
});
