import { record } from "./record.js";

const KITE = [
  ["title", "🪁 A kite, a king and a very long name"],
  ["body", "👩‍🚀🛰️ “The wind took it 🌬️ and nobody minded,” said Wolfeschlegelsteinhausenbergerdorff-Przybyszewska-Ólafsdóttir of the International Confederation of Municipal Kite Inspectors and Allied Trades. The banner read سلام لكل الجيران in letters of gold, and a neighbour, יוסף לוי, said שלום to everyone."],
  ["body", "One <b>bold</b> claim & a <script>alert('no')</script> were seen in the text."],
];

export const kite = record(
  { id: "0011223344556677", path: "samples/kite.txt", title: KITE[0][1], publisher: null, published: "2023-07~" },
  KITE,
  {
    entities: [["e1", "Person", "Wolfeschlegelsteinhausenbergerdorff-Przybyszewska-Ólafsdóttir", ["Wolfeschlegelsteinhausenbergerdorff-Przybyszewska-Ólafsdóttir"]], ["e2", "Person", "יוסף לוי", ["יוסף לוי"]]],
    statements: [
      { form: "direct", content: ["“The wind took it 🌬️ and nobody minded,”"], cue: ["said"], source: [["Wolfeschlegelsteinhausenbergerdorff-Przybyszewska-Ólafsdóttir", "e1"]] },
      { form: "mixed", content: ["سلام لكل الجيران"], cue: ["read"], source: [["The banner", null]], type: "document" },
      { form: "direct", content: ["שלום"], cue: ["|said| שלום"], source: [["יוסף לוי", "e2"]] },
    ],
  },
);

export const silence = record(
  { id: "ffeeddccbbaa9988", path: "samples/silence.txt", title: null, publisher: "The Evening Gull", published: null },
  [["body", "The bridge stayed closed. Rain fell on the market until noon, and the ferry left empty."]],
  {},
);
