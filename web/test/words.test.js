import { describe, expect, it } from "vitest";
import { dateKey, dateWords } from "../src/lib/dates.js";
import { passageLayers, sameTies, tieWords } from "../src/lib/finding.js";
import { articleHref, entityHref, routeOf, searchHref } from "../src/lib/route.js";
import { shelfOf, titleOf } from "../src/lib/shelf.js";

describe("dates", () => {
  it.each([
    ["2023-01-13", "13 January 2023"],
    ["2023-01", "January 2023"],
    ["2023", "2023"],
    ["2023-07~", "about July 2023"],
    ["../2023-01-13", "by 13 January 2023"],
    ["2022/..", "from 2022"],
    ["2020/2022-03", "2020 to March 2022"],
    [null, ""],
  ])("%s is %s", (edtf, words) => expect(dateWords(edtf)).toBe(words));

  it("sort, the unknown last", () => {
    expect(["2024", null, "../2023-01-13", "2023-07~"].sort((a, b) => dateKey(a).localeCompare(dateKey(b)))).toEqual([
      "../2023-01-13",
      "2023-07~",
      "2024",
      null,
    ]);
  });
});

describe("addresses", () => {
  it("lead back to the place that they were made for", () => {
    const at = (href) => routeOf(href.split("?")[0], href.includes("?") ? "?" + href.split("?")[1] : "");
    expect(at(articleHref("ab12"))).toMatchObject({ view: "article", id: "ab12", finding: undefined });
    expect(at(articleHref("ab12", "s3"))).toMatchObject({ id: "ab12", finding: "s3", at: undefined });
    expect(at(articleHref("ab12", null, { start: 5, end: 9 }))).toMatchObject({ at: { start: 5, end: 9 } });
    expect(at(entityHref("Q1"))).toEqual({ view: "entity", id: "Q1" });
    expect(at(searchHref("“the quay” & more?"))).toEqual({ view: "search", q: "“the quay” & more?" });
  });

  it("that are none lead nowhere", () => {
    expect(routeOf("/gossip")).toEqual({ view: "lost" });
    expect(routeOf("/article")).toEqual({ view: "lost" });
    expect(routeOf("/article/x", "?at=9-5").at).toBeUndefined();
    expect(routeOf("/article/%E0%A4%A").id).toBe("%E0%A4%A");
  });
});

describe("the shelf", () => {
  const article = (id, published, title = null) => ({ id, published, title, path: `in/${id}.txt` });

  it("groups by story, the newest story first, articles by date, the rest last", () => {
    const groups = shelfOf({
      articles: [article("a", "2024-03-06"), article("b", "2024-03-05"), article("c", "2024-05-01"), article("d", null)],
      stories: [
        { id: "t1", title: "Old", articles: ["a", "b"] },
        { id: "t2", title: "New", articles: ["c"] },
      ],
    });
    expect(groups.map((g) => [g.title, g.articles.map((a) => a.id).join("")])).toEqual([
      ["New", "c"],
      ["Old", "ba"],
      ["Other articles", "d"],
    ]);
  });

  it("is empty for an empty case", () => expect(shelfOf({ articles: [], stories: [] })).toEqual([]));

  it("calls an article without a title by its file", () => expect(titleOf(article("x"))).toBe("x.txt"));
});

describe("findings", () => {
  it("mark their evidence inside of their passage", () => {
    const [layer] = passageLayers({ passage: { start: 100, end: 150 }, spans: [{ start: 110, end: 120 }] });
    expect(layer).toMatchObject({ start: 10, end: 20 });
  });

  it("that say the same tie stand together", () => {
    const tie = (role, who, extra = {}) => ({
      type: "position", role, subject: { who: "Q1" }, object: { who, name: "x" }, ended: false, polarity: "positive", ...extra,
    });
    const groups = sameTies([tie("Mayor", "Q2"), tie("minister", "Q2"), tie("mayor", "Q2"), tie("mayor", "Q2", { ended: true })]);
    expect(groups.map((g) => g.length)).toEqual([2, 1, 1]);
  });

  it("read as a sentence", () => {
    expect(tieWords({ type: "owner", ended: false, polarity: "positive" })).toBe("owns");
    expect(tieWords({ type: "owner", ended: true, polarity: "negative" })).toBe("not: owned");
    expect(tieWords({ type: "position", role: "mayor", ended: false, polarity: "positive" })).toBe("is mayor ·");
  });
});
