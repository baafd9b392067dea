// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Starts a demo store for each vendor's client and lets the client loose on it, lets ours loose on a vendor's server, and writes
// one table.
// Usage: run.mjs DEMOSTORE_PROGRAM WORK_FOLDER OUT_FILE [npm=REASON_TO_SKIP] [pypi=REASON_TO_SKIP]
//
// A client is a file in the work folder with a comment "Peer: npm|pypi PACKAGE" and, if it needs any, one "Store: OPTIONS" for
// the demo store. It is called with the first line of the demo store and the pinned version of its package, and prints its rows
// as JSON on standard output, one in each line or all of them as an array. Rows have check, peer, version, result and detail.
//
// A file with "Client: PROGRAM" needs no demo store: its peer is a server, which it starts itself, and it lets that program of ours
// loose on it. It may name several peers, and is called for each, with the path of the program, the pinned version and the package.

import { execFile, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const [program, workFolder, outFile, ...skipped] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(join(workFolder, "versions.json")));
const reasons = new Map(skipped.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]));
const interpreters = { mjs: process.execPath, py: join(workFolder, "venv", "bin", "python") };

function peersIn(script) {
  const text = readFileSync(join(workFolder, script), "utf8");
  const peers = [...text.matchAll(/^(?:\/\/|#) Peer: (npm|pypi) (\S+)$/gm)];
  const options = text.match(/^(?:\/\/|#) Store: (.+)$/m)?.[1].trim().split(/\s+/) ?? [];
  const client = text.match(/^(?:\/\/|#) Client: (\S+)$/m)?.[1];
  return peers.map(([, registry, name]) => ({ script, registry, package: name, options, client }));
}

async function withDemoStore(options, use) {
  const folder = mkdtempSync(join(tmpdir(), "guestpass-conformance-"));
  const store = spawn(program, ["--data", join(folder, "store.sqlite"), ...options], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const lines = createInterface({ input: store.stdout });
    const first = await new Promise((resolve, reject) => {
      lines.once("line", resolve);
      store.once("error", reject);
      store.once("exit", (code) => reject(new Error(`the demo store ended with ${code}`)));
    });
    return await use(first);
  } finally {
    const ended = new Promise((resolve) => store.once("exit", resolve));
    store.stdin.end(); // it ends with its parent's pipe
    if (store.pid && store.exitCode === null) await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

// The SDKs chat on standard output too.
function rowsIn(output) {
  const parsed = output.split("\n").flatMap((line) => {
    try {
      return /^[[{]/.test(line) ? JSON.parse(line) : [];
    } catch {
      return [];
    }
  });
  const rows = parsed.filter((row) => row?.check && ["pass", "fail", "skip"].includes(row.result));
  if (rows.length === 0) throw new Error("no rows");
  return rows;
}

async function run(script, ...args) {
  const interpreter = interpreters[script.split(".").at(-1)];
  const { stdout } = await promisify(execFile)(interpreter, [join(workFolder, script), ...args], { timeout: 400000 });
  return rowsIn(stdout);
}

async function rowsOf(peer) {
  const version = versions[peer.registry]?.[peer.package];
  const base = { check: peer.script, peer: peer.package, version };
  if (!version) return [{ ...base, version: "", result: "fail", detail: "versions.json does not name it" }];
  if (reasons.has(peer.registry)) return [{ ...base, result: "skip", detail: reasons.get(peer.registry) }];
  try {
    if (peer.client) return await run(peer.script, join(dirname(program), peer.client), version, peer.package);
    return await withDemoStore(peer.options, (first) => run(peer.script, first, version));
  } catch (error) {
    return [{ ...base, result: "fail", detail: String(error.stderr || error.message).slice(-400) }];
  }
}

const peers = readdirSync(workFolder).filter((name) => /\.(mjs|py)$/.test(name)).sort().flatMap(peersIn);
const table = (await Promise.all(peers.map(rowsOf))).flat();
writeFileSync(outFile, JSON.stringify(table, null, 2) + "\n");
for (const row of table) console.log(`${row.result.padEnd(4)} ${row.check}: ${row.detail}`);
const count = (result) => table.filter((row) => row.result === result).length;
console.log(`${count("pass")} passed, ${count("fail")} failed, ${count("skip")} skipped`);
process.exit(count("fail") === 0 ? 0 : 1);
