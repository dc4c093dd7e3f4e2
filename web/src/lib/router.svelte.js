import { routeOf } from "./route.js";

/** Where the reader is. Read `router.route`; go elsewhere with `go`. */
export const router = $state({ route: here() });

function here() {
  return routeOf(location.pathname, location.search);
}

/** Opens an address of the page as a new step of the history, or in place of the present one. */
export function go(href, { replace = false } = {}) {
  history[replace ? "replaceState" : "pushState"](null, "", href);
  router.route = here();
}

/** Puts an address in the address bar without opening it: the reader is there already. */
export function note(href) {
  history.replaceState(null, "", href);
}

/** Lets links inside of the page change the view without a reload. */
export function listen() {
  addEventListener("popstate", () => (router.route = here()));
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && ours(link) && plain(event)) {
      event.preventDefault();
      go(link.href);
    }
  });
}

function ours(link) {
  return link.origin === location.origin && !link.target && !link.pathname.startsWith("/api/");
}

function plain(event) {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}
