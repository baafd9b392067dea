// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `storm`: very many authorised requests at once; once half of them are served, the server takes their token for expired.
// Beside it QNetworkAccessManager, whose requests need no token.

import { measureWith } from "../lib/bench.mjs";
import { qtVersion } from "../lib/coldstart.mjs";
import { baseFor, ours, startStore } from "../lib/peers.mjs";
import { median, summary } from "../lib/statistics.mjs";

const least = 0.9;

async function oneRun(context, server, count) {
  const order = { base: baseFor(ours, server.url), count, memory: true };
  await server.reset();
  await server.set({ expireAfterCalls: count / 2, open: false });
  const mine = await measureWith(context, "storm", order);
  const counts = await server.counts();
  await server.set({ expireAfterCalls: 0, open: true });
  const bare = await measureWith(context, "bare-storm", order);
  return { mine, counts, bare, perSecond: (1000 * count) / mine.ms, barePerSecond: (1000 * count) / bare.ms };
}

export async function run(context) {
  const count = context.quick ? 1000 : 10000;
  const server = await startStore(context, "commerceengine");
  const runs = [];
  for (let i = 0; i < context.runs; ++i) runs.push(await oneRun(context, server, count));
  await server.end();
  const failed = runs.map((run) => run.mine.failed);
  const refreshes = runs.map((run) => run.counts.refreshes);
  const ratio = median(runs.map((run) => run.perSecond / run.barePerSecond));
  const refused = median(runs.map((run) => run.counts.refused));
  const me = { peer: ours.name, version: ours.version, fault: `${count} at once, token expires half-way` };
  const bare = { peer: "QNetworkAccessManager", version: qtVersion(), fault: `${count} at once, no token` };
  return {
    rows: [
      { ...me, ...summary(failed), unit: "failed", goal: "0", met: failed.every((value) => value === 0), fact: true },
      { ...me, ...summary(refreshes), unit: "refresh requests", goal: "1", met: refreshes.every((value) => value === 1), fact: true },
      { ...me, ...summary(runs.map((run) => run.perSecond)), unit: "requests/s", goal: `≥ ${least}× of bare`, met: ratio >= least,
        note: `${ratio.toFixed(3)}× of QNetworkAccessManager; ${refused} requests were sent with the expired token and repeated` },
      { ...bare, ...summary(runs.map((run) => run.barePerSecond)), unit: "requests/s" },
    ],
    raw: runs,
  };
}
