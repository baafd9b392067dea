// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `cold`: from the start of a process to its first authorised reply, the session restored from where it was kept.

import { bareName, launches } from "../lib/coldstart.mjs";
import { ours } from "../lib/peers.mjs";
import { median, summary } from "../lib/statistics.mjs";

const times = (launch) => launch.samples.map((sample) => sample.ms);
const wanted = { sdk: 8, bare: 1.25 };

function goalOf(launch, all) {
  const bare = all.find((other) => other.peer === bareName && other.storage === launch.storage);
  const sdks = all.filter((other) => other.peer !== ours.name && other.peer !== bareName).map((other) => median(times(other)));
  const mine = median(times(launch));
  const bareQt = median(times(bare));
  const toBare = mine / bareQt;
  const toSdk = sdks.length > 0 ? Math.min(...sdks) / mine : null;
  const met = toBare <= wanted.bare && toSdk !== null && toSdk >= wanted.sdk;
  const told = toSdk === null ? "no SDK to compare with" : `${toSdk.toFixed(1)}× faster than the fastest SDK (bare Qt: ${(Math.min(...sdks) / bareQt).toFixed(1)}×)`;
  return { goal: `≥ ${wanted.sdk}× faster than the fastest SDK, ≤ ${wanted.bare}× of bare Qt`,
    met: toSdk === null && toBare <= wanted.bare ? null : met, // half of it cannot be told
    note: `${told}, ${toBare.toFixed(2)}× of bare Qt` };
}

export async function run(context) {
  const all = await launches(context);
  const rows = all.map((launch) => ({ peer: launch.peer, version: launch.version, fault: launch.storage, ...summary(times(launch)), unit: "ms",
    ...(launch.peer === ours.name ? goalOf(launch, all) : {}) }));
  return { rows, raw: all };
}
