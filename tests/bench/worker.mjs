// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// A program that uses one vendor's SDK, driven by the same lines of JSON as guestpass-bench. Usage:
//   worker.mjs PEER worker FOLDER        orders on standard input
//   worker.mjs PEER once FOLDER BASE     opens the stored session, makes one authorised request, ends

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [peer, mode, folder, onceBase] = process.argv.slice(2);
const say = (line) => process.stdout.write(JSON.stringify(line) + "\n");
for (const name of ["log", "info", "warn", "error", "debug"]) console[name] = () => {}; // the SDKs chat on standard output
process.on("unhandledRejection", () => {}); // theirs are not this program's end

const { Peer } = await import(`./peers/${peer}.mjs`);
const slots = new Map();

function open(slot, base) {
  if (!slots.has(slot)) slots.set(slot, new Peer({ base, slot, file: join(folder, `${slot}.json`) }));
  return slots.get(slot);
}

async function outcome(promise) {
  try {
    return { needsPerson: false, ...(await promise) };
  } catch (error) {
    return { user: null, needsPerson: false, error: String(error?.code ?? error?.message ?? error) };
  }
}

async function burst(peerOfSlot, count) {
  const answers = await Promise.all(Array.from({ length: count }, () => outcome(peerOfSlot.call())));
  return { users: answers.map((answer) => answer.user) };
}

async function obey({ do: what, slot, base, count }) {
  if (what === "forget") {
    slots.get(slot)?.end();
    return void slots.delete(slot);
  }
  const peerOfSlot = open(slot, base);
  if (what === "open") return {};
  if (what === "ensure") return outcome(peerOfSlot.ensure());
  if (what === "call") return outcome(peerOfSlot.call());
  if (what === "burst") return burst(peerOfSlot, count);
  return { error: "There is no such order." };
}

function peakKb() {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? 0);
}

if (mode === "once") {
  const answer = await outcome(open("bench", onceBase).call());
  process.stdout.write(JSON.stringify({ ...answer, peakKb: peakKb() }) + "\n", () => process.exit(answer.user ? 0 : 1));
} else {
  mkdirSync(folder, { recursive: true });
  createInterface({ input: process.stdin })
    .on("line", async (line) => {
      const order = JSON.parse(line);
      say({ ...(await obey(order)), id: order.id });
    })
    .on("close", () => process.exit(0));
}
