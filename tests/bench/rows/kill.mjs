// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `kill`: our program is killed at a random moment while it signs in, refreshes, converts or signs out, and started again.
// What it had said before must still be true. The server's rule for spent refresh tokens is the lenient one and the strict one.

import { gnomeKeyring } from "../lib/keyrings.mjs";
import { baseFor, ours, startStore, startWorker } from "../lib/peers.mjs";
import { pause } from "../lib/processes.mjs";
import { median, summary } from "../lib/statistics.mjs";

const lanes = 4;
const retries = 40; // of a call that does not go through, 250 ms apart: longer than a back-off
const begin = (program, at) => program.ask({ do: "ensure", ...at });

// `begin` brings a fresh program to where the phase starts and says who it acts for; `order` is what is interrupted.
const phases = {
  "sign-in": { begin: async () => null, order: { do: "ensure" } },
  refresh: { begin, order: { do: "forceRefresh" } },
  conversion: { begin, order: { do: "convert", code: "123456" } },
  "sign-out": { begin, order: { do: "signOut" } },
};

async function ask(program, at) {
  let answer;
  for (let i = 0; i < retries; ++i) {
    answer = await program.ask({ do: "call", ...at });
    if (answer.user || answer.needsPerson) break;
    await pause(250);
  }
  return answer;
}

// What is wrong with how it went on; nothing when all is well.
function complaint(phase, before, acknowledged, first, second) {
  if (first.needsPerson) return `needs a person: ${first.error ?? first.state}`;
  if (!first.user) return `no answer: ${first.error}`;
  if (first.user !== second.user) return "another user at the second start";
  if (phase === "sign-out") return acknowledged && first.user === before ? "the sign-out was undone" : undefined;
  if (phase === "conversion" && acknowledged && [first, second].some(({ state }) => state !== "Member")) return "the account was forgotten";
  const expected = phase === "sign-in" ? acknowledged?.user : before;
  return expected && first.user !== expected ? "another user" : undefined;
}

// A server, a keyring and a folder, with one program after the other.
class Lane {
  constructor(context, number) {
    Object.assign(this, { context, number, folder: context.folder(), slots: 0 });
  }

  async start() {
    this.server = await startStore(this.context, "commerceengine");
  }

  // For each phase: with thousands of sessions gnome-keyring gets slower and slower.
  async renewKeyring() {
    await this.keyring?.end();
    this.keyring = await gnomeKeyring(this.context.folder());
  }

  nextSlot() {
    return { slot: `lane-${this.number}-${++this.slots}`, base: baseFor(ours, this.server.url) };
  }

  async launch(at) {
    const program = startWorker(this.context, ours, this.folder, this.keyring.env);
    await program.ask({ do: "open", ...at });
    return program;
  }

  act(program, phase, at) {
    return program.ask({ ...phases[phase].order, email: `${at.slot}@example.org`, ...at });
  }

  // How long the phase takes when nobody interrupts it.
  async usual(phase) {
    const at = this.nextSlot();
    const program = await this.launch(at);
    await phases[phase].begin(program, at);
    const begun = performance.now();
    await this.act(program, phase, at);
    const ms = performance.now() - begun;
    await program.end();
    return ms;
  }

  async round(phase, delay) {
    const at = this.nextSlot();
    const program = await this.launch(at);
    const before = (await phases[phase].begin(program, at))?.user ?? null;
    let acknowledged = null;
    this.act(program, phase, at).then((answer) => {
      if (!answer.gone && !answer.error) acknowledged = answer;
    });
    await pause(delay);
    await program.kill();
    const answers = [await this.again(at), await this.again(at)];
    const wrong = complaint(phase, before, acknowledged, ...answers);
    const told = { lane: this.number, delay: Math.round(delay * 10) / 10, acknowledged: Boolean(acknowledged) };
    return wrong ? { ...told, wrong, before, answers } : told;
  }

  async again(at) {
    const program = await this.launch(at);
    const answer = await ask(program, at);
    await program.end();
    return answer;
  }

  end() {
    return Promise.all([this.keyring.end(), this.server.end()]);
  }
}

const each = (list, act) => Promise.all(list.map(act));

// One run: `count` kills in one phase, spread over the lanes.
async function oneRun(context, all, phase, usual, count) {
  const delays = all.map(() => Array.from({ length: Math.ceil(count / all.length) }, () => context.random() * 1.3 * usual));
  const rounds = await each(all, async (lane, i) => {
    const mine = [];
    for (const delay of delays[i]) mine.push(await lane.round(phase, delay));
    return mine;
  });
  return rounds.flat();
}

async function onePhase(context, all, phase, strict) {
  await each(all, (lane) => lane.renewKeyring());
  await each(all, (lane) => lane.server.set({ strict }));
  const usual = median((await each(all, async (lane) => [await lane.usual(phase), await lane.usual(phase)])).flat());
  const runs = [];
  for (let i = 0; i < context.runs; ++i) {
    runs.push(await oneRun(context, all, phase, usual, context.quick ? 4 : 100));
    context.progress(`${phase}, ${strict ? "strict" : "lenient"}, run ${i + 1} of ${context.runs}`);
  }
  return { phase, strict, usual, runs };
}

function rowOf({ phase, strict, runs }) {
  const perRun = runs.map((rounds) => (1000 * rounds.filter((round) => round.wrong).length) / rounds.length);
  return { peer: ours.name, version: ours.version, fault: `kill -9 in ${phase}, ${strict ? "strict" : "lenient"} rotation`, ...summary(perRun),
    unit: "losses per 1,000 kills", goal: "0", met: perRun.every((losses) => losses === 0), fact: true, note: `${runs.flat().length} kills` };
}

export async function run(context) {
  const all = Array.from({ length: lanes }, (_, i) => new Lane(context, i));
  await each(all, (lane) => lane.start());
  const results = [];
  for (const strict of [false, true]) for (const phase of Object.keys(phases)) results.push(await onePhase(context, all, phase, strict));
  await each(all, (lane) => lane.end());
  return { rows: results.map(rowOf), raw: results };
}
