import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { mockApi } from "./mock/plugin.js";

// `npm run dev` talks to a running `./sayso serve --case DIR --port 7007`; `npm run mock` needs no server.
export default defineConfig(({ mode }) => ({
  plugins: [svelte({ configFile: false }), mode === "mock" ? mockApi() : []],
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
    target: "es2022",
  },
  server: { host: "127.0.0.1", proxy: mode === "mock" ? {} : { "/api": "http://127.0.0.1:7007" } },
  test: { include: ["test/**/*.test.js"] },
}));
