// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Starts a demo store, lets each vendor's client loose on it, and writes one table.
// Usage: run.mjs DEMOSTORE_PROGRAM WORK_FOLDER OUT_FILE [PACKAGE=REASON_TO_SKIP...]

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

const [program, workFolder, outFile, ...skipped] = process.argv.slice(2);
const versions = JSON.parse(readFileSync(new URL("versions.json", import.meta.url)));
const reasons = new Map(skipped.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]));
const peers = [{ package: "@commercengine/storefront-sdk", script: "commerceengine.mjs" }];

async function withDemoStore(use) {
  const folder = mkdtempSync(join(tmpdir(), "guestpass-conformance-"));
  const store = spawn(program, ["--data", join(folder, "store.sqlite")], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const lines = createInterface({ input: store.stdout });
    const first = await new Promise((resolve, reject) => {
      lines.once("line", resolve);
      store.once("exit", (code) => reject(new Error(`the demo store ended with ${code}`)));
    });
    return await use(first);
  } finally {
    const ended = new Promise((resolve) => store.once("exit", resolve));
    store.stdin.end(); // it ends with its parent's pipe
    if (store.exitCode === null) await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsOf(peer) {
  const version = versions[peer.package];
  const base = { check: peer.package, peer: peer.package, version };
  if (reasons.has(peer.package)) return [{ ...base, result: "skip", detail: reasons.get(peer.package) }];
  try {
    return await withDemoStore(async (first) => {
      const { stdout } = await promisify(execFile)(process.execPath, [join(workFolder, peer.script), first, version], { timeout: 120000 });
      return JSON.parse(stdout.trimEnd().split("\n").at(-1)); // the SDK chats on standard output too
    });
  } catch (error) {
    return [{ ...base, result: "fail", detail: String(error.stderr || error.message).slice(0, 400) }];
  }
}

const table = (await Promise.all(peers.map(rowsOf))).flat();
writeFileSync(outFile, JSON.stringify(table, null, 2) + "\n");
for (const row of table) console.log(`${row.result.padEnd(4)} ${row.check}: ${row.detail}`);
const count = (result) => table.filter((row) => row.result === result).length;
console.log(`${count("pass")} passed, ${count("fail")} failed, ${count("skip")} skipped`);
process.exit(count("fail") === 0 ? 0 : 1);
