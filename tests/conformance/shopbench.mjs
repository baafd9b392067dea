// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// What the checks of our client on a real PocketBase have in common: the server, its mails, what goes over the wire, computers.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Computer } from "./ctl.mjs";
import { PocketBaseServer } from "./pocketbaseserver.mjs";
import { Rows } from "./rows.mjs";
import { SmtpSink } from "./smtpsink.mjs";
import { Wiretap } from "./wiretap.mjs";

const workFolder = dirname(fileURLToPath(import.meta.url));

// A store whose owner lets guests become members in one request, in collections with names of their own.
export const managed = {
  collection: "customers", cartsCollection: "customer_carts", itemsCollection: "customer_cart_items",
};

export class ShopBench {
  static async open(program, version, name) {
    const bench = new ShopBench();
    bench.program = program;
    bench.faults = join(workFolder, "faults");
    bench.rows = new Rows(name, version);
    bench.folder = mkdtempSync(join(tmpdir(), "guestpass-pocketbase-"));
    bench.server = new PocketBaseServer(workFolder, name, join(bench.folder, "server"));
    process.once("exit", () => rmSync(bench.folder, { recursive: true, force: true })); // after the server's
    bench.sink = new SmtpSink();
    bench.computers = [];
    bench.addresses = 0;
    for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => bench.close().finally(() => process.exit(1)));
    return bench;
  }

  check(name, prove) {
    return this.rows.check(`guestpass-pocketbase/${name}`, prove);
  }

  async setUp() {
    await this.sink.start();
    await this.server.start();
    const names = await this.server.importCollections();
    await this.server.mailTo(this.sink.port, this.server.url);
    this.tap = new Wiretap(this.server.url);
    await this.tap.start();
    this.front = this.tap.url; // where the computers take the server to be
    const { items } = await this.server.must("GET", "/api/collections/products/records");
    this.goods = Object.fromEntries(items.map((item) => [item.title, item.id]));
    return names;
  }

  async close() {
    console.log(JSON.stringify(this.rows.rows));
    this.tap?.stop();
    this.sink.stop();
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  computer(options = {}) {
    const folder = join(this.folder, `computer-${this.computers.length + 1}`);
    const computer = new Computer(this.program, folder, { baseUrl: this.front, options });
    this.computers.push(computer);
    return computer;
  }

  address() {
    return `anna-${++this.addresses}@example.org`;
  }

  // Two lines, unless told otherwise.
  async guestWithCart({ options, cart = { "Blue mug": 2, "Green tea": 1 } } = {}) {
    const home = this.computer(options);
    const { identity } = await home.must("sign-in --guest");
    for (const [title, quantity] of Object.entries(cart)) await home.must(`cart add ${this.goods[title]} --quantity ${quantity}`);
    return { home, id: identity.userId, cart };
  }

  // Somebody whose token is about to end by itself; nobody waits for that.
  async expiringGuest() {
    await this.server.setTokenLife("users", 10);
    const guest = await this.guestWithCart();
    const { accessToken, expiresAt } = await guest.home.must("token");
    await this.server.setTokenLife("users", 604800);
    return { ...guest, token: accessToken, expiresAt: Date.parse(expiresAt) };
  }

  // The link of the mail that asks to confirm an address.
  link(address) {
    return this.sink.find(address, /https?:\/\/[^\s"'<>]*confirm-email-change\/[\w.-]+/);
  }

  async member(home) {
    const { state, identity } = await home.status();
    return [state, identity?.userId, identity?.email, identity?.displayName];
  }

  secrets() {
    const secrets = this.tap.seen.flatMap(({ body, token }) => {
      const { password, oldPassword, token: linkToken } = body ? JSON.parse(body) : {};
      return [token, password, oldPassword, linkToken];
    });
    return [...new Set(secrets.filter(Boolean))];
  }
}
