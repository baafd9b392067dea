// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `guests`: eight processes on one store, each with 64 first calls at once. How many accounts does the server make?

import { inTurns, processes } from "../lib/crowd.mjs";
import { summary } from "../lib/statistics.mjs";

const calls = 64;

async function oneRun(crowd, number) {
  await crowd.server.reset();
  const slot = `run-${number}`;
  await crowd.all({ do: "open", slot });
  const answers = await crowd.all({ do: "burst", count: calls, slot });
  const { accounts } = await crowd.server.counts();
  await crowd.all({ do: "forget", slot });
  const served = answers.flatMap((answer) => answer.users ?? [null]);
  return { accounts, unserved: served.filter((user) => !user).length, users: new Set(served.filter(Boolean)).size };
}

export async function run(context) {
  const { peers, results } = await inTurns(context, oneRun);
  const rows = peers.map((peer) => {
    const mine = results.filter((result) => result.peer === peer.name);
    const right = mine.every((result) => result.accounts === 1 && result.unserved === 0 && result.users === 1);
    const unserved = Math.max(...mine.map((result) => result.unserved));
    return { peer: peer.name, version: peer.version, fault: `${processes} processes × ${calls} first calls`,
      ...summary(mine.map((result) => result.accounts)), unit: "accounts", ...(peer.ours ? { goal: "1", met: right, fact: true } : {}),
      ...(unserved > 0 ? { note: `up to ${unserved} calls were not answered` } : {}) };
  });
  return { rows, raw: results };
}
