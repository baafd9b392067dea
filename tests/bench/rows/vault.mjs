// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `vault`: saving a session (write, read back, compare, index), by turns with QtKeychain writing and reading as many bytes.

import { measureWith } from "../lib/bench.mjs";
import { fileKeyring, gnomeKeyring } from "../lib/keyrings.mjs";
import { baseFor, ours, startServer } from "../lib/peers.mjs";
import { median, summary } from "../lib/statistics.mjs";

const most = 1.3;

async function measure(context, keyring, base) {
  const runs = [];
  for (let i = 0; i < context.runs; ++i)
    runs.push(await measureWith(context, "vault", { base, count: context.quick ? 20 : 100, warmUp: 5, env: keyring.env }));
  return runs;
}

function rowsOf(keyring, runs) {
  const ratio = median(runs.map((run) => median(run.ours) / median(run.bare)));
  return [
    { peer: ours.name, version: ours.version, fault: keyring.name, ...summary(runs.map((run) => median(run.ours))), unit: "ms",
      goal: `≤ ${most}× of bare`, met: ratio <= most, note: `${ratio.toFixed(3)}× of QtKeychain` },
    { peer: "QtKeychain", version: null, fault: keyring.name, ...summary(runs.map((run) => median(run.bare))), unit: "ms" },
  ];
}

export async function run(context) {
  const server = await startServer("commerceengine");
  const rows = [];
  const raw = {};
  for (const keyring of [fileKeyring(context.folder()), await gnomeKeyring(context.folder())]) {
    raw[keyring.name] = await measure(context, keyring, baseFor(ours, server.url));
    rows.push(...rowsOf(keyring, raw[keyring.name]));
    await keyring.end();
  }
  await server.end();
  return { rows, raw };
}
