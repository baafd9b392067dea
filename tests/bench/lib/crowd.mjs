// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Eight programs on one store, of each peer. They stay from run to run, so that the peers can take turns.

import { gnomeKeyring } from "./keyrings.mjs";
import { baseFor, everybody, startStore, startWorker } from "./peers.mjs";
import { shuffled } from "./statistics.mjs";

export const processes = 8;

export class Crowd {
  constructor(context, peer, keyring) {
    Object.assign(this, { context, peer, folder: context.folder(), env: peer.ours ? keyring.env : process.env });
  }

  async start() {
    this.server = await startStore(this.context, this.peer.server);
    this.base = baseFor(this.peer, this.server.url);
    this.workers = Array.from({ length: processes }, () => this.one());
    await this.all({ do: "forget", slot: "none" }); // they are up
  }

  one() {
    return startWorker(this.context, this.peer, this.folder, this.env);
  }

  all(order) {
    return Promise.all(this.workers.map((worker) => worker.ask({ base: this.base, ...order })));
  }

  end() {
    return Promise.all([this.server, ...this.workers].map((program) => program.end()));
  }
}

// Calls `run(crowd, i)` for every peer in every run, in another order each time; its results, with the peer's name. Before each
// run everybody may prepare, all at once.
export async function inTurns(context, run, prepare = async () => {}) {
  const peers = everybody.filter((peer) => peer.ours || !context.missing);
  const keyring = await gnomeKeyring(context.folder());
  const crowds = peers.map((peer) => new Crowd(context, peer, keyring));
  await Promise.all(crowds.map((crowd) => crowd.start()));
  const results = [];
  for (let i = 0; i < context.runs; ++i) {
    await Promise.all(crowds.map((crowd) => prepare(crowd, i)));
    for (const crowd of shuffled(crowds, context.random)) results.push({ peer: crowd.peer.name, ...(await run(crowd, i)) });
  }
  await Promise.all(crowds.map((crowd) => crowd.end()));
  await keyring.end();
  return { peers, results };
}
