// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// What a browser's local storage is to the SDKs, as a file: several processes see the same, and a write is whole or not there.

import { readFileSync, renameSync, writeFileSync } from "node:fs";

let writes = 0;

export class FileStorage {
  constructor(file) {
    this.file = file;
  }

  all() {
    try {
      return JSON.parse(readFileSync(this.file));
    } catch {
      return {};
    }
  }

  change(edit) {
    const all = this.all();
    edit(all);
    const part = `${this.file}.${process.pid}.${++writes}`;
    writeFileSync(part, JSON.stringify(all));
    renameSync(part, this.file);
  }

  get(key) {
    return this.all()[key] ?? null;
  }

  set(key, value) {
    this.change((all) => (all[key] = value));
  }

  remove(key) {
    this.change((all) => delete all[key]);
  }
}
