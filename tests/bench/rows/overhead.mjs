// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `overhead`: guest sign-in and an authorised request, by turns with QNetworkAccessManager doing the same requests; and the
// renewal of tokens, by turns with Qt Network Authorization's. Each once behind the proxy, as all rows are, and once without it:
// what a proxy adds to both sides would flatter us.

import { measureRefresh, measureWith } from "../lib/bench.mjs";
import { qtVersion } from "../lib/coldstart.mjs";
import { baseFor, ours, startProxy, startServer, startStore } from "../lib/peers.mjs";
import { median, summary } from "../lib/statistics.mjs";

const most = 1.05;
const kinds = [["guest sign-in", "signIn", "bareSignIn"], ["authorised GET", "call", "bareCall"]];
const ways = [["", "url"], [", no proxy", "direct"]];

async function signInsAndCalls(context, [way, address]) {
  const server = await startStore(context, "commerceengine");
  const order = { base: baseFor(ours, server[address]), count: context.quick ? 50 : 500, warmUp: 20, memory: true };
  const runs = [];
  for (let i = 0; i < context.runs; ++i)
    runs.push(await measureWith(context, "overhead", order));
  await server.end();
  const rows = kinds.flatMap(([name, mine, bare]) => {
    const fault = name + way;
    const ratio = median(runs.map((run) => median(run[mine]) / median(run[bare])));
    return [
      { peer: ours.name, version: ours.version, fault, ...summary(runs.map((run) => median(run[mine]))), unit: "ms", goal: `≤ ${most}× of bare`,
        met: ratio <= most, note: `${ratio.toFixed(3)}× of QNetworkAccessManager` },
      { peer: "QNetworkAccessManager", version: qtVersion(), fault, ...summary(runs.map((run) => median(run[bare]))), unit: "ms" },
    ];
  });
  return { rows, raw: runs };
}

const oauth = "Qt Network Authorization";
const absent = "not measured: its package was not there when guestpass-bench was built";

async function refreshes(context, [way, address]) {
  const [server, tokens] = await Promise.all([startStore(context, "commerceengine"), startServer("oauth")]);
  const proxy = await startProxy(context, tokens.url, context.seed);
  const tokenUrl = `${way ? tokens.url : proxy.url}/token`;
  const order = { base: baseFor(ours, server[address]), tokenUrl, count: context.quick ? 50 : 500, warmUp: 20 };
  const runs = [];
  for (let i = 0; i < context.runs; ++i) runs.push(await measureRefresh(context, order));
  await Promise.all([server.end(), tokens.end(), proxy.end()]);
  const theirs = runs.filter((run) => run.oauthRefresh);
  const ratio = theirs.length > 0 ? median(theirs.map((run) => median(run.refresh) / median(run.oauthRefresh))) : null;
  const fault = `refresh${way}`;
  const rows = [
    { peer: ours.name, version: ours.version, fault, ...summary(runs.map((run) => median(run.refresh))), unit: "ms",
      goal: `≤ ${most}× of ${oauth}`, met: ratio === null ? null : ratio <= most, ...(ratio === null ? {} : { note: `${ratio.toFixed(3)}× of ${oauth}` }) },
    { peer: oauth, version: theirs.length > 0 ? qtVersion() : null, fault, ...summary(theirs.map((run) => median(run.oauthRefresh))),
      unit: "ms", ...(theirs.length > 0 ? {} : { note: absent }) },
  ];
  return { rows, raw: runs };
}

export async function run(context) {
  const parts = [];
  for (const way of ways) parts.push(await signInsAndCalls(context, way), await refreshes(context, way));
  return { rows: parts.flatMap((part) => part.rows), raw: parts.map((part) => part.raw) };
}
