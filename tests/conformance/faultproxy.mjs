// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// The fault proxy of tests/faultproxy in front of a server, and the faults that come with it.

import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

export class FaultProxy {
  constructor(program, faultsFolder, logFile) {
    Object.assign(this, { program, faultsFolder, logFile });
    this.read = 0; // lines of the log
  }

  // It ends with its standard input, and so with this process, however that ends.
  async start(target) {
    const args = ["--target", target, "--log", this.logFile, "--with-parent"];
    this.process = spawn(this.program, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.process.stdin.on("error", () => {}); // the next answer does not come then
    this.ended = new Promise((resolve) => this.process.once("close", resolve).once("error", resolve));
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    this.url = (await this.answer()).url;
  }

  async stop() {
    if (!this.process?.pid) return;
    this.process.stdin.end();
    await this.ended;
  }

  async answer() {
    const { value } = await Promise.race([this.lines.next(), this.ended.then(() => ({}))]);
    if (!value) throw new Error("the fault proxy has ended");
    return JSON.parse(value);
  }

  async order(order) {
    this.process.stdin.write(`${JSON.stringify(order)}\n`);
    const { ok, problem } = await this.answer();
    if (!ok) throw new Error(`the fault proxy: ${problem}`);
  }

  // Name and rules of each, in the order of their names.
  faults() {
    const files = readdirSync(this.faultsFolder).filter((name) => name.endsWith(".json")).sort();
    const rules = (file) => JSON.parse(readFileSync(join(this.faultsFolder, file))).rules;
    return files.map((file) => ({ name: file.slice(0, -".json".length), rules: rules(file) }));
  }

  // What it did since the last call.
  takeSeen() {
    const lines = readFileSync(this.logFile, "utf8").split("\n").filter(Boolean);
    return lines.slice(this.read, (this.read = lines.length)).map((line) => JSON.parse(line));
  }

  // Does something while requests meet with the rules, at least one of them.
  async during(rules, act) {
    this.takeSeen();
    await this.order({ rules });
    try {
      await act();
    } finally {
      await this.order({ clear: true });
    }
    if (!this.takeSeen().some((seen) => seen.rule !== null)) throw new Error("the fault met no request");
  }
}
