// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `overhead`: guest sign-in and an authorised request, by turns with QNetworkAccessManager doing the same requests.

import { measureWith } from "../lib/bench.mjs";
import { qtVersion } from "../lib/coldstart.mjs";
import { baseFor, ours, startServer } from "../lib/peers.mjs";
import { median, summary } from "../lib/statistics.mjs";

const most = 1.05;
const kinds = [["guest sign-in", "signIn", "bareSignIn"], ["authorised GET", "call", "bareCall"]];

export async function run(context) {
  const server = await startServer("commerceengine");
  const order = { base: baseFor(ours, server.url), count: context.quick ? 100 : 500, warmUp: 20, memory: true };
  const runs = [];
  for (let i = 0; i < context.runs; ++i)
    runs.push(await measureWith(context, "overhead", order));
  await server.end();
  const rows = kinds.flatMap(([fault, mine, bare]) => {
    const ratio = median(runs.map((run) => median(run[mine]) / median(run[bare])));
    return [
      { peer: ours.name, version: ours.version, fault, ...summary(runs.map((run) => median(run[mine]))), unit: "ms", goal: `≤ ${most}× of bare`,
        met: ratio <= most, note: `${ratio.toFixed(3)}× of QNetworkAccessManager` },
      { peer: "QNetworkAccessManager", version: qtVersion(), fault, ...summary(runs.map((run) => median(run[bare]))), unit: "ms" },
    ];
  });
  const none = { peer: "Qt Network Authorization", version: null, fault: "refresh", ...summary([]), unit: "ms",
    note: "not measured: its package is not among those that the build needs" };
  return { rows: [...rows, none], raw: runs };
}
