import { describe, expect, it } from "vitest";
import { Points } from "../src/lib/points.js";

describe("code points and UTF-16 units", () => {
  it("are the same in plain text", () => {
    const points = new Points("The quay is ours.");
    expect(points.span({ start: 4, end: 8 })).toEqual({ start: 4, end: 8 });
    expect(points.words({ start: 4, end: 8 })).toBe("quay");
    expect(points.length).toBe(17);
  });

  it("part company after an emoji", () => {
    const points = new Points("🛰️ up 🪁 there");
    expect(points.words({ start: 3, end: 5 })).toBe("up");
    expect(points.unit(3)).toBe(4);
    expect(points.words({ start: 8, end: 13 })).toBe("there");
  });

  it("count a family of people joined into one picture as its parts", () => {
    const text = "👩‍🚀 said";
    const start = [...text].indexOf("s");
    expect(new Points(text).words({ start, end: start + 4 })).toBe("said");
  });

  it("do not care which way the words run", () => {
    const text = "The banner read سلام 🌬 twice";
    const at = [...text].join("\0").split("\0").indexOf("t", 20);
    expect(new Points(text).words({ start: 16, end: 20 })).toBe("سلام");
    expect(new Points(text).words({ start: at, end: at + 5 })).toBe("twice");
  });

  it("agree with the string's own iteration everywhere", () => {
    const text = "a🪁b\u{1F6F0}\uFE0Fcé\u0301\nd";
    const points = new Points(text);
    const letters = [...text];
    letters.forEach((letter, i) => expect(points.words({ start: i, end: i + 1 })).toBe(letter));
    expect(points.length).toBe(letters.length);
  });

  it("stop at the end of the text", () => {
    expect(new Points("🪁").unit(99)).toBe(2);
    expect(new Points("kite").unit(99)).toBe(4);
    expect(new Points("").span({ start: 0, end: 5 })).toEqual({ start: 0, end: 0 });
  });
});
