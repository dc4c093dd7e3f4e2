/** An invented case, small and awkward on purpose: nested voices, emoji, right-to-left words, silence. */
import { harbour } from "./harbour.js";
import { kite, silence } from "./oddities.js";

const ARTICLES = [harbour, kite, silence];

const line = (a) => ({
  id: a.id, path: a.path, url: a.url, title: a.title, publisher: a.publisher, published: a.published,
  statements: a.statements.length, events: a.events.length, relations: a.relations.length,
  story: a === harbour ? "t1" : "t2", origin: "o1",
});

const STORIES = [
  { id: "t1", title: "Who was promised the harbour?", articles: [harbour.id] },
  { id: "t2", title: "The kite over Brevik", articles: [kite.id, silence.id] },
];

/** What the server would say to a request. */
export function answer(url) {
  const [view, id] = url.pathname.split("/").filter(Boolean);
  if (view === "health") {
    return ok({ status: "ok", articles: ARTICLES.length });
  }
  if (view === "articles" && !id) {
    return ok({ articles: ARTICLES.map(line), stories: STORIES });
  }
  const found = ARTICLES.find((a) => a.id === id);
  return found ? ok(found) : { status: 404, body: { error: NOT_HERE } };
}

const ok = (body) => ({ status: 200, body });

const NOT_HERE = { code: "not-found", message: "The mock has no such thing.", remedy: "Ask the real server." };
