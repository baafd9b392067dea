// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// `memory`: the most memory that the process of `cold` ever had (VmHWM).

import { launches } from "../lib/coldstart.mjs";
import { ours } from "../lib/peers.mjs";
import { median, summary } from "../lib/statistics.mjs";

const most = 25;

export async function run(context) {
  const all = await launches(context);
  const rows = all.map(({ peer, version, storage, samples }) => {
    const values = samples.map((sample) => sample.peakMiB);
    const goal = peer === ours.name ? { goal: `≤ ${most}`, met: median(values) <= most } : {};
    return { peer, version, fault: storage, ...summary(values), unit: "MiB", ...goal };
  });
  return { rows, raw: all };
}
