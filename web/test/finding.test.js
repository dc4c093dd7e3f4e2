import { expect, test } from "vitest";
import { eventWords } from "../src/lib/finding.js";

test("an event of a type is its plain verb", () => {
  expect(eventWords({ type: "CONSULT", label: "meet", factuality: "denied" })).toBe("meet");
});

test("an event without a type says how it is put", () => {
  expect(eventWords({ type: null, label: "attend", factuality: "denied" })).toBe("did not attend");
  expect(eventWords({ type: null, label: "close", factuality: "hedged", auxiliary: [] })).toBe("may close");
  expect(eventWords({ type: null, label: "sell", factuality: "hedged", auxiliary: ["negation"] })).toBe("may not sell");
  expect(eventWords({ type: null, label: "leave", factuality: "asserted" })).toBe("leave");
});
