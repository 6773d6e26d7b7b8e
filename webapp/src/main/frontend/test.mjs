// Checks the types of the tests, bundles them into a temporary folder and runs them with the test runner of Node.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const names = readdirSync("test").filter((name) => name.endsWith(".test.ts"));
const folder = mkdtempSync(join(tmpdir(), "waypost-frontend-"));

function typesFit() {
  return spawnSync("npx", ["--no-install", "tsc", "--noEmit", "-p", "test"], { stdio: "inherit" }).status === 0;
}

async function testsPass() {
  await build({
    entryPoints: names.map((name) => `test/${name}`),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node18",
    sourcemap: "inline",
    logLevel: "warning",
  });
  const files = names.map((name) => join(folder, name.replace(/ts$/, "mjs")));
  const run = spawnSync(process.execPath, ["--enable-source-maps", "--test", "--test-reporter=tap", ...files], { encoding: "utf8" });
  const passed = run.status === 0 && /^# pass [1-9]/m.test(run.stdout);
  console.log(passed ? `${/^# pass \d+/m.exec(run.stdout)[0].slice(2)} (front end)` : run.stdout + run.stderr);
  return passed;
}

try {
  process.exitCode = typesFit() && (await testsPass()) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
