// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Collects what a peer showed: one row per check.

export class Rows {
  constructor(peer, version) {
    this.peer = peer;
    this.version = version;
    this.rows = [];
  }

  add(check, result, detail = "") {
    this.rows.push({ check, peer: this.peer, version: this.version, result, detail: String(detail).slice(0, 400) });
  }

  // Runs `prove`; what it returns is the detail of a pass, what it throws that of a failure.
  async check(name, prove) {
    try {
      this.add(name, "pass", (await prove()) ?? "");
    } catch (error) {
      this.add(name, "fail", error?.message ?? error);
    }
  }
}

export function expect(condition, words) {
  if (!condition) throw new Error(words);
}

export function equal(actual, expected, what) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  expect(a === b, `${what}: ${a} instead of ${b}`);
}

// The SDKs answer {data, error}: the data, or the error thrown.
export function must({ data, error }, what) {
  expect(!error && data, `${what}: ${JSON.stringify(error)}`);
  return data;
}
