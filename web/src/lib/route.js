/**
 * The addresses of the page. Each is a place to come back to: an article, a finding in it, a
 * stretch of its words, a dossier, a search.
 */
export function routeOf(pathname, search = "") {
  const [view = "", id, finding] = pathname.split("/").filter(Boolean).map(decode);
  const query = new URLSearchParams(search);
  switch (view) {
    case "":
      return { view: "home" };
    case "article":
      return id ? { view, id, finding, at: spanOf(query.get("at")) } : { view: "lost" };
    case "entity":
      return id ? { view, id } : { view: "entities", q: "" };
    case "entities":
    case "search":
      return { view, q: query.get("q") ?? "" };
    case "claims":
    case "timeline":
      return { view, finding: id };
    default:
      return { view: "lost" };
  }
}

/** The address of an article, of a finding in it or of a span in code points. */
export function articleHref(id, finding, span) {
  const place = finding ? `/${encodeURIComponent(finding)}` : "";
  const at = !finding && span ? `?at=${span.start}-${span.end}` : "";
  return `/article/${encodeURIComponent(id)}${place}${at}`;
}

/** The address of a dossier. */
export function entityHref(id) {
  return `/entity/${encodeURIComponent(id)}`;
}

/** The address of a search. */
export function searchHref(q) {
  return `/search?q=${encodeURIComponent(q)}`;
}

function spanOf(at) {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? "");
  const [start, end] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
  return end > start ? { start, end } : undefined;
}

function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
