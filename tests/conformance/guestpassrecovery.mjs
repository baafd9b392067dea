// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Tokens that die, answers that are lost, and a server that asks for patience.

import { setTimeout as pause } from "node:timers/promises";
import { equal, expect } from "./rows.mjs";

const recovery = ["POST users/auth-refresh 401", "POST users/auth-with-password 200"];

// That a server serves a dead token as if there were none is what the client has to see through.
async function provesDead(bench, id, token) {
  const query = new URLSearchParams({ filter: `user='${id}'` });
  const list = await bench.server.ask("GET", `/api/collections/carts/records?${query}`, undefined, token);
  const refresh = await bench.server.ask("POST", "/api/collections/users/auth-refresh", undefined, token);
  equal(refresh.status, 401, "refresh with the dead token");
  const silent = list.status === 200 && list.body.items.length === 0;
  expect(silent || list.status === 401, `list with the dead token: ${list.status} ${JSON.stringify(list.body)}`);
  return silent ? "served as a guest's, 200 and an empty list" : "refused with 401";
}

async function isStill(bench, { home, id, cart }) {
  const from = bench.tap.seen.length;
  equal(await home.lines(), cart, "lines");
  const { state, identity } = await home.status();
  equal([state, identity.userId], ["guest", id], "guest");
  return bench.tap.story(from);
}

async function deathChecks(bench, expiring) {
  const { server } = bench;
  await bench.check("token-expired", async () => {
    await pause(Math.max(0, expiring.expiresAt - Date.now() + 1000));
    const users = await server.count("users");
    const how = await provesDead(bench, expiring.id, expiring.token);
    const asked = await isStill(bench, expiring);
    equal(asked, recovery, "recovery");
    equal(await server.count("users"), users, "accounts");
    return `after 10 s the token is ${how}; signed in again in silence: same record, same cart, no new account`;
  });
  await bench.check("token-revoked", async () => {
    const guest = await bench.guestWithCart();
    const { accessToken } = await guest.home.must("token");
    await server.endTokens("users", guest.id);
    const how = await provesDead(bench, guest.id, accessToken);
    const users = await server.count("users");
    const asked = await isStill(bench, guest);
    equal(asked, recovery, "recovery");
    equal(await server.count("users"), users, "accounts");
    return `the token is ${how}, which is not taken for an empty cart: proved dead, signed in again, same cart`;
  });
  await bench.check("token-revoked-while-changing", async () => {
    const guest = await bench.guestWithCart();
    await server.endTokens("users", guest.id);
    const lines = await guest.home.lines(`cart add ${bench.goods["Blue mug"]}`);
    equal(lines, { "Blue mug": 3, "Green tea": 1 }, "lines");
    equal(await server.count("cart_items", `cart.user='${guest.id}'`), 2, "lines at the server");
    return "one more of a line with a dead token: done once, nothing doubled";
  });
}

async function lostAnswerChecks(bench) {
  const { server } = bench;
  for (const [name, path] of [["create", "/users/records"], ["first-sign-in", "auth-with-password"]]) {
    await bench.check(`lost-answer-${name}`, async () => {
      const home = bench.computer();
      const before = await server.count("users");
      const from = bench.tap.seen.length;
      bench.tap.loseAnswer("POST", path);
      const lost = await home.verdict("sign-in --guest");
      expect(lost.startsWith("4 "), `lost answer: ${lost}`);
      const { identity } = await home.must("sign-in --guest");
      equal(bench.tap.created(from).id, identity.userId, "the id that was asked for first");
      equal(await server.count("users"), before + 1, "accounts");
      return `${bench.tap.story(from).join(", ")}: one account`;
    });
  }
}

// The server lets two sign-ins through in 3 seconds.
async function exhaust(bench) {
  for (let tries = 0; tries < 10; ++tries) {
    const body = { identity: "nobody@example.org", password: "wrong" };
    const { status } = await bench.server.ask("POST", "/api/collections/users/auth-with-password", body, "");
    if (status === 429) return;
  }
  throw new Error("the server limits nothing");
}

// As a person would: waits as long as it is told, and tries again.
async function patiently(home, words) {
  const waits = [];
  for (;;) {
    const { code, json } = await home.run(words);
    if (code === 0) return { json, waits };
    equal([code, json.error?.kind], [4, "rateLimited"], words);
    expect(json.error.retryAfter > 0, `${words}: it is not said how long to wait`);
    waits.push(json.error.retryAfter);
    expect(waits.length < 4, `${words}: still refused after ${waits} s`);
    await pause(json.error.retryAfter * 1000);
  }
}

async function rateLimitChecks(bench) {
  const { server } = bench;
  const [guest, ...office] = await Promise.all(Array.from({ length: 5 }, () => bench.guestWithCart()));
  await server.changeSettings({ rateLimits: { enabled: true } });
  await bench.check("rate-limit-new-guest", async () => {
    const home = bench.computer();
    const before = await server.count("users");
    const from = bench.tap.seen.length;
    await exhaust(bench);
    const { json, waits } = await patiently(home, "sign-in --guest");
    expect(waits.length > 0, "never refused");
    equal(bench.tap.created(from).id, json.identity.userId, "the id that was asked for first");
    equal(await server.count("users"), before + 1, "accounts");
    return `${bench.tap.story(from).join(", ")}: one guest, after waiting ${waits.join(" and ")} s as told`;
  });
  await bench.check("rate-limit-recovery", async () => {
    await server.endTokens("users", guest.id);
    await exhaust(bench);
    const users = await server.count("users");
    const { waits } = await patiently(guest.home, "cart");
    expect(waits.length > 0, "never refused");
    await isStill(bench, guest);
    equal(await server.count("users"), users, "accounts");
    return `dead token and no sign-in let through: waited ${waits.join(" and ")} s as told, same guest, same cart`;
  });
  await bench.check("rate-limit-office", async () => {
    for (const { id } of office) await server.endTokens("users", id);
    const users = await server.count("users");
    const all = await Promise.all(office.map(({ home }) => patiently(home, "cart")));
    const waits = all.flatMap((one) => one.waits);
    for (const one of office) await isStill(bench, one);
    equal(await server.count("users"), users, "accounts");
    return `${office.length} computers behind one address, every token dead: ${waits.length} told to wait, all the same guests, same carts`;
  });
  await server.changeSettings({ rateLimits: { enabled: false } });
}

export async function recoveryChecks(bench, expiring) {
  await deathChecks(bench, expiring);
  await lostAnswerChecks(bench);
  if (bench.server.dialect !== "0.22") await rateLimitChecks(bench); // 0.22 has no limiter
}
