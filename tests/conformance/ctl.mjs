// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// A computer of its own for guestpassctl: folders, a store profile, and libsecret's file backend as the keyring, without any bus.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

export const store = "shop";

// libsecret's file backend without an entry, as its format has it (magic, version, then a little-endian GVariant
// "(uayutua(a{say}ay))"), but with ten iterations from the password to the key instead of 100,000: for hundreds of commands that is
// most of the time.
const emptyKeyring = Buffer.concat([
  Buffer.from("GnomeKeyring\n\r\0\n\x01\0", "latin1"),
  Buffer.from("20000000", "hex"), Buffer.alloc(32, "s"), // salt
  Buffer.from("0a000000", "hex"), // iterations
  Buffer.alloc(12), // changed when, and how often
  Buffer.from([36]), // where the salt ends
]);

export class Computer {
  constructor(program, folder, profile) {
    this.program = program;
    this.folder = folder;
    this.printed = ""; // by all runs, on both streams
    const stores = join(folder, "config", "guestpass", "stores.d");
    mkdirSync(stores, { recursive: true });
    writeFileSync(join(stores, `${store}.json`), JSON.stringify({ name: "Shop", service: "pocketbase", ...profile }));
    const home = (name) => join(folder, name);
    writeFileSync(home("test.keyring"), emptyKeyring, { mode: 0o600 });
    this.environment = {
      ...process.env,
      HOME: folder,
      XDG_DATA_HOME: home("data"),
      XDG_STATE_HOME: home("state"),
      XDG_CONFIG_HOME: home("config"),
      XDG_CACHE_HOME: home("cache"),
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
      SECRET_BACKEND: "file",
      SECRET_FILE_TEST_PATH: home("test.keyring"),
      SECRET_FILE_TEST_PASSWORD: "test",
      NO_PROXY: "127.0.0.1",
      LC_ALL: "C.UTF-8",
    };
  }

  // One command, in a process of its own: {code, json}. `secret` goes to its standard input.
  async run(words, secret = "") {
    const args = [...words.split(" "), "--store", store, "--json", "--timeout", "40"];
    const child = spawn(this.program, args, { env: this.environment, stdio: ["pipe", "pipe", "pipe"] });
    child.stdin.on("error", () => {}); // a command that wants nothing may be gone by now
    child.stdin.end(secret && `${secret}\n`);
    const ended = new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
    const [code, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    if (!/^(token|export-cookie)$/.test(words)) this.printed += out + err;
    try {
      return { code, json: JSON.parse(out) };
    } catch {
      throw new Error(`${words} ended with ${code}: ${(err || out).slice(-200)}`);
    }
  }

  // The same, for a command that must work.
  async must(words, secret) {
    const { code, json } = await this.run(words, secret);
    if (code !== 0) throw new Error(`${words} ended with ${code} ${json.error?.kind}: ${json.error?.message} (${json.error?.httpStatus})`);
    return json;
  }

  // "1 wrongCredentials" for one that must not.
  async verdict(words, secret) {
    const { code, json } = await this.run(words, secret);
    return `${code} ${json.error?.kind ?? ""}`.trim();
  }

  async status() {
    return this.must("status");
  }

  // What is in the cart, as the store tells it: {product: quantity}, by title.
  async lines(words = "cart") {
    const { cart } = await this.must(words);
    const all = cart.lines.map((line) => [line.name, line.quantity]).sort();
    const lines = Object.fromEntries(all);
    if (all.length !== Object.keys(lines).length) throw new Error(`a line twice: ${JSON.stringify(all)}`);
    return lines;
  }

  // Every byte of every file that was written, except those of the keyring.
  written() {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "test.keyring")
      .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), "latin1"))
      .join("\n");
  }
}
