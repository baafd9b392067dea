// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Programs that speak in lines of JSON. Whatever was started is ended, however a row ends.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const alive = new Set();

export class Program {
  constructor(command, args = [], { env = process.env, quiet = true } = {}) {
    this.name = command;
    this.waiting = [];
    this.orders = new Map();
    this.lastId = 0;
    this.child = spawn(command, args, { env, stdio: ["pipe", "pipe", quiet ? "ignore" : "inherit"] });
    this.ended = new Promise((resolve) => this.child.once("close", resolve));
    this.child.once("error", () => this.fail());
    this.child.once("close", () => this.fail());
    this.child.stdin.on("error", () => {}); // it may have been killed
    createInterface({ input: this.child.stdout }).on("line", (line) => this.heard(line));
    alive.add(this);
    this.ended.then(() => alive.delete(this));
  }

  heard(text) {
    let line;
    try {
      line = JSON.parse(text);
    } catch {
      return; // not ours
    }
    const order = line.id === undefined ? undefined : this.orders.get(line.id);
    if (order) {
      this.orders.delete(line.id);
      order(line);
    } else {
      this.waiting.shift()?.(line);
    }
  }

  fail() {
    const gone = { user: null, gone: true, error: `${this.name} has ended` };
    for (const resolve of [...this.waiting.splice(0), ...this.orders.values()]) resolve(gone);
    this.orders.clear();
    this.dead = true;
  }

  // The next line that answers no order.
  line() {
    return this.dead ? Promise.resolve({ gone: true }) : new Promise((resolve) => this.waiting.push(resolve));
  }

  say(line) {
    if (!this.dead) this.child.stdin.write(JSON.stringify(line) + "\n");
  }

  // An order with an id, and its answer.
  ask(order) {
    if (this.dead) return Promise.resolve({ user: null, gone: true, error: `${this.name} has ended` });
    const id = ++this.lastId;
    this.say({ ...order, id });
    return new Promise((resolve) => this.orders.set(id, resolve));
  }

  // For programs that answer their orders one after the other.
  request(line) {
    const answer = this.line();
    this.say(line);
    return answer;
  }

  kill(signal = "SIGKILL") {
    this.child.kill(signal);
    return this.ended;
  }

  // As its standard input ends; by force where that is not enough.
  async end() {
    this.child.stdin.end();
    const late = setTimeout(() => this.child.kill("SIGKILL"), 5000);
    await this.ended;
    clearTimeout(late);
  }
}

export async function start(command, args, options) {
  const program = new Program(command, args, options);
  program.first = await program.line();
  if (program.first.gone) throw new Error(`${[command, ...args].join(" ")} did not start`);
  return program;
}

export const endAll = () => Promise.all([...alive].map((program) => program.end()));
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    for (const program of alive) program.child.kill("SIGKILL");
    process.exit(130);
  });

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
