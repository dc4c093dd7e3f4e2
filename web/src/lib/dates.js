const MONTHS = "January February March April May June July August September October November December".split(" ");

/** An EDTF date for a reader: "13 January 2023", "about July 2023", "by 13 January 2023". */
export function dateWords(edtf) {
  if (!edtf) {
    return "";
  }
  const [from, to] = edtf.split("/");
  if (to === undefined) {
    return point(from);
  }
  if (from === "..") {
    return `by ${point(to)}`;
  }
  return to === ".." ? `from ${point(from)}` : `${point(from)} to ${point(to)}`;
}

function point(edtf) {
  const about = /[~?%]$/.test(edtf) ? "about " : "";
  const [year, month, day] = edtf.replace(/[~?%]/g, "").split("-");
  const name = MONTHS[Number(month) - 1];
  return about + [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** A key that sorts EDTF dates by their end, those without one last. */
export function dateKey(edtf) {
  if (!edtf) {
    return "9999";
  }
  const ends = edtf.split("/").filter((p) => p !== "..");
  return ends[0].replace(/[~?%]/g, "");
}
