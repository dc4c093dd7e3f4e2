import { describe, expect, it } from "vitest";
import { settle } from "../src/lib/margin.js";

const note = (id, want, height = 40) => ({ id, want, height });
const tops = (notes) => [...settle(notes, 10).entries()];

describe("notes in the margin", () => {
  it("stay beside their lines where there is room", () => {
    expect(tops([note("s1", 0), note("s2", 50), note("s3", 200)])).toEqual([["s1", 0], ["s2", 50], ["s3", 200]]);
  });

  it("share the shift where two want one line", () => {
    expect(tops([note("s1", 100), note("s2", 100)])).toEqual([["s1", 75], ["s2", 125]]);
  });

  it("never leave the top", () => {
    expect(tops([note("s1", 0), note("s2", 0), note("s3", 0)])).toEqual([["s1", 0], ["s2", 50], ["s3", 100]]);
  });

  it("never overlap and keep their order, however many want one place", () => {
    const notes = Array.from({ length: 60 }, (_, i) => note(`s${i}`, (i * 37) % 400, 20 + (i % 5) * 13));
    notes.sort((a, b) => a.want - b.want);
    const placed = settle(notes, 10);
    for (let i = 1; i < notes.length; i++) {
      const above = placed.get(notes[i - 1].id) + notes[i - 1].height;
      expect(placed.get(notes[i].id)).toBeGreaterThanOrEqual(above + 10 - 1e-6);
    }
  });
});
