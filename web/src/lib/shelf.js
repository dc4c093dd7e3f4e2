import { dateKey } from "./dates.js";

/**
 * The articles of a case in groups: one for each story, the newest story first, its articles in the
 * order of publication; what belongs to no story comes last.
 *
 * @returns {{id: string, title: string, articles: object[]}[]}
 */
export function shelfOf({ articles = [], stories = [] }) {
  const left = new Map(articles.map((a) => [a.id, a]));
  const take = (id) => {
    const article = left.get(id);
    left.delete(id);
    return article;
  };
  const groups = stories
    .map(({ id, title, articles: ids }) => ({ id, title, articles: byDate(ids.map(take).filter(Boolean)) }))
    .filter((g) => g.articles.length > 0)
    .sort((a, b) => newest(b).localeCompare(newest(a)) || a.id.localeCompare(b.id));
  if (left.size > 0) {
    groups.push({ id: "", title: groups.length > 0 ? "Other articles" : "Articles", articles: byDate([...left.values()]) });
  }
  return groups;
}

function byDate(articles) {
  return articles.sort((a, b) => dateKey(a.published).localeCompare(dateKey(b.published)) || a.id.localeCompare(b.id));
}

function newest({ articles }) {
  return articles.map((a) => (a.published ? dateKey(a.published) : "")).sort().at(-1);
}

/** What to call an article: its title, else the name of its file. */
export function titleOf(article) {
  return article.title || (article.path ?? "").split(/[\\/]/).at(-1) || article.id;
}
