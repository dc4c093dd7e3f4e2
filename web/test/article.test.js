import { describe, expect, it } from "vitest";
import { harbour } from "../mock/harbour.js";
import { kite, silence } from "../mock/oddities.js";
import { articleOf, speakerOf } from "../src/lib/article.js";
import { Reading } from "../src/lib/reading.svelte.js";

const open = articleOf(harbour);
const statement = (id) => open.findings.get(id);

describe("an article", () => {
  it("names the speaker whom a pronoun means and keeps the pronoun", () => {
    expect(speakerOf(statement("s4"))).toBe("Tomasz Rell");
    expect(statement("s4").voices[0].words).toBe("he");
    expect(statement("s4").cueWords).toBe("told");
  });

  it("says what the source is where nobody is named", () => {
    expect(speakerOf(statement("s11"))).toBe("Nobody named");
    expect(speakerOf(statement("s1"))).toBe("a letter seen by the Brevik Courier");
  });

  it("joins interrupted speech", () => {
    expect(statement("s2").words).toBe("“We consider the matter settled,” … “and expect your engineers in January.”");
    expect(statement("s2").spans).toHaveLength(2);
  });

  it("gives the chain of those who pass a statement on, outermost first", () => {
    expect(statement("s6").outer.map((s) => s.id)).toEqual(["s5"]);
    expect(statement("s5").outer).toEqual([]);
    expect(statement("s6").depth).toBe(1);
  });

  it("survives statements that report each other in a circle, and themselves", () => {
    const [a, b, c] = [{ id: "s1", within: "s2" }, { id: "s2", within: "s1" }, { id: "s3", within: "s3" }];
    const circle = articleOf({ ...silence, statements: [a, b, c] });
    expect(circle.statements.map((s) => s.depth)).toEqual([1, 1, 0]);
  });

  it("finds relations by id too, for the way from a dossier to the words", () => {
    expect(statement("r1").words).toBe("the deputy minister, Tomasz Rell");
  });

  it("counts offsets past emoji", () => {
    const [first, second, third] = articleOf(kite).statements;
    expect(first.words).toBe("“The wind took it 🌬️ and nobody minded,”");
    expect(second.words).toBe("سلام لكل الجيران");
    expect(third.voices[0].name).toBe("יוסף לוי");
    const { text } = articleOf(kite);
    expect(text.slice(third.start, third.end)).toBe("שלום");
  });

  it("shows words that lie between the blocks, and not white space", () => {
    const text = "Title\n\nLost words.\n\nBody.";
    const blocks = [{ start: 0, end: 5, kind: "title" }, { start: 20, end: 25, kind: "body" }];
    const kinds = articleOf({ text, blocks }).blocks.map((b) => [b.kind, text.slice(b.start, b.end).trim()]);
    expect(kinds).toEqual([["title", "Title"], ["body", "Lost words."], ["body", "Body."]]);
  });

  it("without any finding is only its text", () => {
    expect(articleOf(silence).layers).toEqual([]);
    expect(articleOf({ text: "Read only.", blocks: [] }).blocks).toHaveLength(1);
  });
});

describe("reading", () => {
  it("shows what passes every filter", () => {
    const reading = new Reading(open);
    expect(reading.shown).toHaveLength(11);
    reading.factuality = "denied";
    expect(reading.shown.map((s) => s.id)).toEqual(["s3", "s4"]);
    reading.form = "direct";
    expect(reading.shown.map((s) => s.id)).toEqual(["s4"]);
    reading.clear();
    reading.voice = "Ana Petrović";
    expect(reading.shown.map((s) => s.id)).toEqual(["s8", "s9"]);
  });

  it("steps in the order of the text, an outer statement before the one inside of it", () => {
    const reading = new Reading(open);
    expect(reading.step(1).id).toBe("s1");
    reading.chosen = "s5";
    expect(reading.step(1).id).toBe("s6");
    expect(reading.step(-1).id).toBe("s4");
    reading.chosen = "s11";
    expect(reading.step(1).id).toBe("s11");
  });

  it("steps nowhere in an article in which nobody speaks", () => {
    expect(new Reading(articleOf(silence)).step(1)).toBeUndefined();
  });

  it("lets what is pointed at stand out before what is chosen", () => {
    const reading = new Reading(open);
    reading.chosen = "s1";
    reading.pointed = "s2";
    expect(reading.active).toBe("s2");
    reading.pointed = null;
    expect(reading.active).toBe("s1");
  });
});
