// Checks the types, then bundles every file directly in src/ into the folder that DIST names (Maven: target/frontend).
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync } from "node:fs";
import { build } from "esbuild";

const types = spawnSync("npx", ["--no-install", "tsc", "--noEmit"], { stdio: "inherit" });
if (types.status !== 0) {
  process.exit(1);
}
const dist = process.env.DIST ?? "dist";
await build({
  entryPoints: readdirSync("src").filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).map((name) => `src/${name}`),
  outdir: dist,
  bundle: true,
  minify: true,
  sourcemap: true,
  format: "iife",
  target: "es2022",
  logLevel: "warning",
});
copyFileSync("node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", `${dist}/zxing_reader.wasm`);
