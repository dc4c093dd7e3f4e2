import { answer } from "./case.js";

/** Answers `/api` from the invented case beside this file, so that the page can be worked on alone. */
export function mockApi() {
  return {
    name: "sayso-mock",
    configureServer(server) {
      server.middlewares.use("/api", (request, response) => {
        const { status, body } = answer(new URL(request.url, "http://localhost"));
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify(body));
      });
    },
  };
}
