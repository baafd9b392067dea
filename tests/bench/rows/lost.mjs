// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `lost`: a guest whose access token has run out meets a fault, in a program that is running and in one that starts
// meanwhile; and one whose token would still do, in a program that starts. They go on asking. Once the fault is over, does
// the store still serve the same person?

import { cpus } from "node:os";
import { faults } from "../lib/faults.mjs";
import { fileKeyring } from "../lib/keyrings.mjs";
import { baseFor, everybody, startProxy, startServer, startWorker } from "../lib/peers.mjs";
import { pause } from "../lib/processes.mjs";
import { shuffled, summary } from "../lib/statistics.mjs";

const lifetime = 3; // seconds; of the tokens that are to run out
const faultMs = 1500; // from when everybody has had the chance to ask
const betweenCalls = 300;
const patience = 60000; // for an answer once the fault is over; longer than anybody's back-off

// One guest's round.
class Round {
  constructor(cell, slot, base) {
    Object.assign(this, { cell, slot, base, trouble: new Set() });
  }

  // More than once: on a busy machine so short-lived a token may have run out before the SDK had it checked.
  async begin(worker) {
    let answer;
    for (let i = 0; i < 5 && !this.user; ++i) {
      answer = await worker.ask({ do: "ensure", slot: this.slot, base: this.base });
      this.user = answer.user;
    }
    if (!this.user) throw new Error(`${worker.name}, ${this.slot}: no guest to begin with: ${answer.error}`);
  }

  async ask(worker) {
    const answer = await worker.ask({ do: "call", slot: this.slot, base: this.base });
    if (answer.error) this.trouble.add(answer.error);
    if (answer.user && answer.user !== this.user) this.verdict = "another user";
    return answer;
  }

  async during(worker, fault) {
    while (!fault.over) {
      await this.ask(worker);
      if (!fault.over) await pause(betweenCalls);
    }
  }

  async after(worker) {
    const deadline = performance.now() + patience;
    let answer = {};
    while (!this.verdict) {
      answer = await this.ask(worker);
      if (answer.user === this.user) this.verdict ??= "kept";
      else if (answer.needsPerson) this.verdict = "needs a person";
      else if (answer.gone || performance.now() > deadline) this.verdict = "no answer";
      else await pause(betweenCalls);
    }
    this.last = answer.error;
  }
}

const modes = ["running", "start-up", "start-up with a live token"];
const each = (list, act) => Promise.all(list.map(act));

// A program and its rounds. Ours has a keyring of its own for each fault, as libsecret's file is for one process.
class Group {
  constructor(context, peer, mode, cells, rounds, proxies) {
    Object.assign(this, { context, peer, mode, folder: context.folder() });
    this.env = peer.ours ? fileKeyring(this.folder).env : process.env;
    this.rounds = cells.flatMap((cell) => Array.from({ length: rounds }, (_, i) =>
      new Round({ fault: cell.name, mode }, `${cell.name}-${i}`, baseFor(peer, proxies.get(cell.name).url))));
  }

  start() {
    this.worker = startWorker(this.context, this.peer, this.folder, this.env);
  }

  async prepare() {
    this.start();
    await each(this.rounds, (round) => round.begin(this.worker));
    if (this.mode !== "running") await this.worker.end();
  }

  async meet(fault) {
    if (this.mode !== "running") this.start();
    const asking = each(this.rounds, (round) => round.during(this.worker, fault));
    await this.worker.ask({ do: "open", slot: this.rounds.at(-1).slot, base: this.rounds.at(-1).base }); // it is up
    return { asking };
  }

  async judge(asking) {
    await asking;
    await each(this.rounds, (round) => round.after(this.worker));
    await this.worker.end();
  }
}

const chunks = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

async function oneRun(context, peer, cells, rounds, seed) {
  const server = await startServer(peer.server, { accessLifetime: lifetime });
  const started = await each(cells, async (cell) => [cell.name, await startProxy(context, server.url, seed)]);
  const proxies = new Map(started);
  const parts = chunks(cells, peer.ours ? 1 : cells.length);
  const groups = modes.flatMap((mode) => parts.map((part) => new Group(context, peer, mode, part, rounds, proxies)));
  const live = groups.filter((group) => group.mode === modes[2]);
  await each(groups.filter((group) => !live.includes(group)), (group) => group.prepare());
  await server.set({ accessLifetime: 3600 });
  await Promise.all([pause(lifetime * 1000 + 200), ...live.map((group) => group.prepare())]);
  await each(cells, (cell) => proxies.get(cell.name).request({ rules: cell.rules }));
  const fault = { over: false };
  const met = await each(groups, (group) => group.meet(fault));
  await pause(faultMs);
  fault.over = true;
  await each(cells, (cell) => proxies.get(cell.name).request({ clear: true }));
  await each(groups, (group, i) => group.judge(met[i].asking));
  const counts = await server.counts();
  await each([server, ...proxies.values()], (program) => program.end());
  return { peer: peer.name, counts, rounds: groups.flatMap((group) => group.rounds).map(told) };
}

const told = ({ cell, verdict, trouble, last }) => ({ ...cell, verdict, ...(verdict === "kept" ? {} : { last, trouble: [...trouble] }) });

function table(peers, cells, results, rounds) {
  return cells.flatMap((cell) => modes.flatMap((mode) => peers.map((peer) => {
    const perRun = results.filter((result) => result.peer === peer.name).map((result) => {
      const rounds = result.rounds.filter((round) => round.fault === cell.name && round.mode === mode);
      return (1000 * rounds.filter((round) => round.verdict !== "kept").length) / rounds.length;
    });
    const goal = peer.ours ? { goal: "0", met: perRun.every((lost) => lost === 0), fact: true } : {};
    return { peer: peer.name, version: peer.version, fault: `${cell.name}, ${mode}`, ...summary(perRun), unit: "lost per 1,000 rounds", ...goal,
      note: `${rounds} rounds for each cell` };
  })));
}

export async function run(context) {
  const cells = faults(context.faults);
  const peers = everybody.filter((peer) => peer.ours || !context.missing);
  const [rounds, waves] = context.quick ? [1, 1] : [10, 2]; // with fifty runs: a thousand rounds for each cell
  const results = [];
  for (let i = 0; i < context.runs; ++i) {
    const order = shuffled(peers, context.random);
    for (let wave = 0; wave < waves; ++wave) {
      const seed = context.seed + i * 1000 + wave;
      const lanes = context.quick ? [order] : chunks(order, Math.max(1, cpus().length));
      const one = async (peer) => ({ run: i, ...(await oneRun(context, peer, cells, rounds, seed)) });
      for (const lane of lanes) results.push(...(await each(lane, one)));
      context.progress(`run ${i + 1} of ${context.runs}, part ${wave + 1} of ${waves}`);
    }
  }
  return { rows: table(peers, cells, merged(results), rounds * waves * context.runs), raw: results };
}

// The waves of a run, as one.
function merged(results) {
  const runs = new Map();
  for (const { run: number, peer, rounds } of results) {
    const key = `${number} ${peer}`;
    if (!runs.has(key)) runs.set(key, { peer, rounds: [] });
    runs.get(key).rounds.push(...rounds);
  }
  return [...runs.values()];
}
