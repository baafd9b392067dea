// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

// The rules files of the fault proxy that prove nothing against a session: all but the one that is the store's own refusal.
export function faults(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "rejected.json").sort();
  return names.map((name) => ({ name: name.slice(0, -5), rules: JSON.parse(readFileSync(join(folder, name))).rules }));
}
