/** What the server said was wrong, with what can be done about it. */
export class ApiError extends Error {
  constructor({ code, message, remedy }) {
    super(message);
    this.code = code;
    this.remedy = remedy ?? "";
  }
}

/** The JSON at a path under `/api`. Fails with an ApiError, also where the server is gone. */
export async function get(path, signal) {
  const response = await reach(path, signal);
  const body = await response.json().catch(() => null);
  if (!response.ok || body === null) {
    throw new ApiError(body?.error ?? UNREADABLE);
  }
  return body;
}

async function reach(path, signal) {
  try {
    return await fetch(`/api${path}`, { signal, headers: { accept: "application/json" } });
  } catch (e) {
    if (e.name === "AbortError") {
      throw e;
    }
    throw new ApiError(GONE);
  }
}

const GONE = {
  code: "gone",
  message: "The Sayso program does not answer.",
  remedy: "Start it again with ./sayso serve --case DIR, then reload this page.",
};

const UNREADABLE = {
  code: "unreadable",
  message: "The server's answer could not be read.",
  remedy: "Reload the page; if it stays, look at what ./sayso serve printed.",
};
