import { record } from "./record.js";

const BLOCKS = [
  ["title", "Ministry promised harbour lease before the tender opened, letter suggests"],
  ["byline", "By Ilse Vantongeren and Marek Dvořák"],
  ["boilerplate", "Home News Opinion Sport Subscribe for 1 € a week"],
  ["dateline", "BREVIK, 5 March 2024 —"],
  ["body", "The transport ministry promised the lease of the old grain harbour to Nordlund Shipping six weeks before the tender opened, according to a letter seen by the Brevik Courier. “We consider the matter settled,” the deputy minister, Tomasz Rell, wrote in the letter, “and expect your engineers in January.”"],
  ["body", "Rell denied on Monday that he had promised anything. “I have never settled a lease by letter,” he told reporters outside the parliament. The Harbour Times reports that two whistleblowers say the minister herself had known of the letter since November, and that Nordlund’s chairman believes the ministry “will keep its word”."],
  ["heading", "“If the letter is genuine”"],
  ["body", "Opposition leader Ana Petrović accused the ministry of lying to the house. If the letter is genuine, she said, the minister would have to resign. The ministry plans to publish its files by the summer, a spokeswoman announced; Nordlund reportedly hired three former officials last year."],
  ["caption", "The grain harbour at Brevik, empty since 2019. Photo: Ola Brandt"],
  ["body", "Nobody at the harbour master’s office answered the telephone."],
  ["boilerplate", "Sign up for our morning letter"],
  ["boilerplate", "Most read: 1. The ferry that never came 2. Storm closes the bridge"],
  ["boilerplate", "© Brevik Courier. All rights reserved."],
];

export const harbour = record(
  {
    id: "a1b2c3d4e5f60718", path: "samples/harbour.html", title: BLOCKS[0][1], publisher: "Brevik Courier",
    authors: ["Ilse Vantongeren", "Marek Dvořák"], published: "2024-03-05",
  },
  BLOCKS,
  {
    entities: [
      ["e1", "Person", "Tomasz Rell", ["Tomasz Rell", "|Rell| denied"]],
      ["e2", "Company", "Nordlund Shipping", ["Nordlund Shipping", "|Nordlund|’s chairman", "|Nordlund| reportedly"]],
      ["e3", "Organization", "The Harbour Times", ["The Harbour Times"]],
      ["e4", "Person", "Ana Petrović", ["Ana Petrović"]],
      ["e5", "PublicBody", "transport ministry", ["transport ministry"]],
    ],
    statements: [
      { content: ["The transport ministry promised the lease of the old grain harbour to Nordlund Shipping six weeks before the tender opened"], cue: ["according to"], source: [["a letter seen by the Brevik Courier", null]], type: "document" },
      { form: "direct", content: ["“We consider the matter settled,”", "“and expect your engineers in January.”"], cue: ["wrote in the letter"], source: [["the deputy minister, Tomasz Rell", "e1"]] },
      { content: ["that he had promised anything"], cue: ["denied"], source: [["|Rell| denied", "e1"]], act: "deny", factuality: "denied" },
      { form: "direct", content: ["“I have never settled a lease by letter,”"], cue: ["told"], source: [["|he| told", "e1"]], factuality: "denied" },
      { content: ["that two whistleblowers say the minister herself had known of the letter since November, and that Nordlund’s chairman believes the ministry “will keep its word”"], cue: ["reports"], source: [["The Harbour Times", "e3"]], type: "outlet" },
      { content: ["the minister herself had known of the letter since November"], cue: ["say"], source: [["two whistleblowers", null]], type: "group", within: "s5", factuality: "alleged", act: "accuse" },
      { form: "mixed", content: ["the ministry “will keep its word”"], cue: ["believes"], source: [["Nordlund’s chairman", null]], type: "role", within: "s5", factuality: "hedged", act: "believe" },
      { content: ["of lying to the house"], cue: ["accused"], source: [["Opposition leader Ana Petrović", "e4"]], factuality: "alleged", act: "accuse" },
      { content: ["If the letter is genuine,", "the minister would have to resign"], cue: ["she |said|"], source: [["|she| said", "e4"]], factuality: "hypothetical" },
      { content: ["The ministry plans to publish its files by the summer"], cue: ["announced"], source: [["a spokeswoman", null]], type: "role", factuality: "planned", act: "announce" },
      { content: ["hired three former officials last year"], cue: ["reportedly"], source: [], type: "unspecified", factuality: "hedged" },
    ],
    relations: [{ type: "position", role: "deputy minister", evidence: ["the deputy minister, Tomasz Rell"] }],
  },
);
