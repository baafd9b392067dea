// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `refreshes`: the access token of eight processes on one store has run out, and all of them ask at once. How many refresh
// requests does the server get, and how many token families does one that rotates strictly revoke?

import { inTurns, processes } from "../lib/crowd.mjs";
import { pause } from "../lib/processes.mjs";
import { summary } from "../lib/statistics.mjs";

const lifetime = 2;

const slots = (crowd, number, name) => Array.from({ length: crowd.context.quick ? 4 : 100 }, (_, i) => `run-${number}-${name}-${i}`);

// Signs in a guest for each round, and lets their tokens run out.
async function prepare(crowd, number) {
  await crowd.server.set({ accessLifetime: lifetime });
  const worker = crowd.one();
  const all = ["lenient", "strict"].flatMap((name) => slots(crowd, number, name));
  for (const slot of all) await worker.ask({ do: "ensure", slot, base: crowd.base });
  await worker.end();
  await crowd.server.set({ accessLifetime: 3600 });
  await pause(lifetime * 1000 + 200);
}

async function oneRound(crowd, slot) {
  const before = await crowd.server.counts();
  await crowd.all({ do: "open", slot });
  const answers = await crowd.all({ do: "call", slot });
  const after = await crowd.server.counts();
  await crowd.all({ do: "forget", slot });
  return { requests: after.refreshes - before.refreshes, revoked: after.revoked - before.revoked, accounts: after.accounts - before.accounts,
    served: answers.filter((answer) => answer.user).length };
}

async function oneRun(crowd, number) {
  const results = { lenient: [], strict: [] };
  for (const [name, rounds] of Object.entries(results)) {
    await crowd.server.set({ strict: name === "strict" });
    for (const slot of slots(crowd, number, name)) rounds.push(await oneRound(crowd, slot));
  }
  return results;
}

function rowsOf(peer, mine) {
  const requests = mine.flatMap((result) => result.lenient.map((round) => round.requests));
  const revoked = mine.map(({ strict }) => (100 * strict.reduce((sum, round) => sum + round.revoked, 0)) / strict.length);
  const row = { peer: peer.name, version: peer.version };
  const goal = (wanted, values) => (peer.ours ? { goal: String(wanted), met: values.every((value) => value === wanted), fact: true } : {});
  const unserved = (name) => mine.flatMap((result) => result[name]).reduce((sum, round) => sum + processes - round.served, 0);
  const note = (name) => {
    const words = [`${mine.flatMap((result) => result[name]).length} rounds`];
    if (unserved(name) > 0) words.push(`${unserved(name)} calls were not answered`);
    return { note: words.join("; ") };
  };
  const families = peer.server === "firebase" ? { median: null, note: "refresh tokens do not rotate" }
    : { ...summary(revoked), unit: "families revoked per 100 rounds", ...goal(0, revoked), ...note("strict") };
  return [
    { ...row, fault: `${processes} processes at expiry`, ...summary(requests), unit: "refresh requests", ...goal(1, requests), ...note("lenient") },
    { ...row, fault: "strict rotation", ...families },
  ];
}

export async function run(context) {
  const { peers, results } = await inTurns(context, oneRun, prepare);
  return { rows: peers.flatMap((peer) => rowsOf(peer, results.filter((result) => result.peer === peer.name))), raw: results };
}
