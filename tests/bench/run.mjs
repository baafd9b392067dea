// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Runs the benchmarks and writes one table. Usage:
//   run.mjs --bin FOLDER --faults FOLDER --work FOLDER --out FILE [--rows a,b] [--quick] [--strict] [--runs N] [--seed N]
//     [--missing REASON]
// `strict`: fails when one of our facts (a row's `fact`: what was lost, made twice or failed; no time) is not as it must be.
// `missing`: why the SDKs are not installed. `work` keeps the raw data of every row in raw/ROW.json.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { learnVersion, ours, sdks } from "./lib/peers.mjs";
import { endAll } from "./lib/processes.mjs";
import { randomFrom } from "./lib/statistics.mjs";
import { printed } from "./lib/table.mjs";

const all = ["lost", "kill", "guests", "refreshes", "cold", "memory", "overhead", "storm", "server", "vault"];
const withSdks = new Set(["lost", "guests", "refreshes", "cold", "memory"]);
const text = { type: "string" };
const { values: options } = parseArgs({
  options: { bin: text, faults: text, work: text, out: text, rows: text, quick: { type: "boolean" },
    strict: { type: "boolean" }, runs: text, seed: text, missing: text },
});
const wanted = options.rows ? options.rows.split(",") : all;
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no row ${unknown.join(", ")}; there are ${all.join(", ")}.`);
  process.exit(2);
}

learnVersion(options.bin);
const scratch = mkdtempSync(join(tmpdir(), "guestpass-bench-"));
const raw = join(options.work, "raw");
mkdirSync(raw, { recursive: true });
const seed = Number(options.seed ?? 1);
let folders = 0;

// What every row gets: where things are, how often, and chance of its own.
const contextFor = (row) => ({
  bin: options.bin,
  work: options.work,
  faults: options.faults,
  quick: options.quick ?? false,
  missing: options.missing ?? "", // why there is no npm, when there is none
  runs: Number(options.runs ?? (options.quick ? 2 : 10)),
  seed,
  progress: (text) => options.quick || console.error(`${row}: ${text}`), // a full run takes hours
  random: randomFrom(seed + all.indexOf(row)),
  folder: () => {
    const folder = join(scratch, String(++folders));
    mkdirSync(folder);
    return folder;
  },
});

// A line for each SDK that could not be installed.
const absent = (row) =>
  options.missing && withSdks.has(row) ? sdks.map(({ name, version }) => ({ peer: name, version, median: null, note: options.missing })) : [];

async function measure(row) {
  const begin = performance.now();
  try {
    const { run } = await import(`./rows/${row}.mjs`);
    const { rows, raw: data } = await run(contextFor(row));
    writeFileSync(join(raw, `${row}.json`), JSON.stringify({ seed, quick: options.quick ?? false, data }, null, 1) + "\n");
    return [...rows, ...absent(row)].map((cells) => ({ row, ...cells }));
  } finally {
    await endAll();
    console.error(`${row}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  }
}

const order = ["row", "peer", "version", "fault", "median", "min", "max", "unit", "runs", "goal", "met", "note"];
const inOrder = (row) => Object.fromEntries(order.filter((name) => name in row || name !== "note").map((name) => [name, row[name] ?? null]));
const table = [];
const failed = [];
const wrong = [];
for (const row of wanted) {
  try {
    const rows = await measure(row);
    wrong.push(...rows.filter((cell) => cell.fact && !cell.met));
    table.push(...rows.map(inOrder));
  } catch (error) {
    failed.push(row);
    console.error(`${row} broke: ${error.stack}`);
    table.push(inOrder({ row, peer: ours.name, version: ours.version, median: null, met: false, note: `broke: ${error.message}` }));
  }
}
writeFileSync(options.out, JSON.stringify(table, null, 2) + "\n");
console.log(printed(table));
rmSync(scratch, { recursive: true, force: true }); // last: a long run has left very many files
for (const cell of wrong) console.error(`${cell.row}, ${cell.fault}: ${cell.median} ${cell.unit} (at most ${cell.max}), which must be ${cell.goal}`);
process.exit(failed.length > 0 ? 1 : options.strict && wrong.length > 0 ? 3 : 0);
