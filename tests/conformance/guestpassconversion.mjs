// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Guests who become members, and members who come back.

import { equal, expect } from "./rows.mjs";
import { managed } from "./shopbench.mjs";

const password = "a-password-of-their-own";

// The two ways of a stock server: a mailed link, given to us or opened in a browser.
async function linkChecks(bench) {
  const { server } = bench;
  const account = { email: bench.address() };
  await bench.check("convert-by-link", async () => {
    const { home, id, cart } = await bench.guestWithCart();
    const asked = await home.must(`convert --email ${account.email} --name Anna`, password);
    const { purpose, proof, sentTo } = asked.challenge;
    equal([asked.state, purpose, proof, sentTo], ["guest", "createAccount", "link", account.email], "while waiting");
    equal(await home.lines(), cart, "lines while waiting");
    await home.must("confirm", await bench.link(account.email));
    equal(await bench.member(home), ["member", id, account.email, "Anna"], "afterwards");
    equal(await home.lines(), cart, "lines");
    const record = await server.record("users", id);
    equal([record.email, record.verified, record.name], [account.email, true, "Anna"], "record");
    equal(await home.verdict(`convert --email ${account.email}`, password), "1 notNow", "once more");
    Object.assign(account, { home, id, cart });
    return "mailed link given to confirm: same record, same cart, new address, verified";
  });
  await bench.check("convert-in-browser", async () => {
    const email = bench.address();
    const { home, id, cart } = await bench.guestWithCart();
    await home.must(`convert --email ${email}`, password);
    const token = (await bench.link(email)).split("/").at(-1);
    equal((await home.must("refresh")).state, "guest", "before the link is opened");
    await server.must("POST", "/api/collections/users/confirm-email-change", { token, password }, "");
    equal((await home.must("refresh")).state, "member", "after it was opened");
    equal((await bench.member(home)).slice(0, 3), ["member", id, email], "afterwards");
    equal([await home.lines(), (await home.status()).challenge], [cart, null], "lines and challenge");
    return "link opened elsewhere: refresh notices, same record, same cart";
  });
  await bench.check("convert-lost-answer", async () => {
    const email = bench.address();
    const { home, id, cart } = await bench.guestWithCart();
    bench.tap.loseAnswer("PATCH", "/users/records/"); // asked for the address at once: the server refuses that, unheard
    const first = await home.verdict(`convert --email ${email}`, password);
    bench.tap.loseAnswer("POST", "request-email-change");
    const second = await home.verdict(`convert --email ${email}`, password);
    expect(first.startsWith("4 ") && second.startsWith("4 "), `lost answers: ${first}, ${second}`);
    equal(await home.lines(), cart, "lines after lost answers");
    await home.must(`convert --email ${email}`, password);
    await home.must("confirm", await bench.link(email));
    equal((await bench.member(home)).slice(0, 3), ["member", id, email], "afterwards");
    equal(await home.lines(), cart, "lines");
    return "two answers lost on the way, asked again each time: same record, same cart";
  });
  return account;
}

async function managedChecks(bench) {
  const account = { email: bench.address() };
  await bench.check("convert-at-once", async () => {
    const { home, id, cart } = await bench.guestWithCart({ options: managed });
    expect((await bench.server.record("customers", id)).anonymous, "the record is not marked as a guest's");
    const from = bench.tap.seen.length;
    const done = await home.must(`convert --email ${account.email} --name Anna`, password);
    equal([done.state, done.challenge], ["member", null], "at once");
    equal(await bench.member(home), ["member", id, account.email, "Anna"], "afterwards");
    equal(await home.lines(), cart, "lines");
    const record = await bench.server.record("customers", id);
    equal([record.email, record.anonymous, record.name], [account.email, false, "Anna"], "record");
    equal(bench.tap.story(from)[0], `PATCH customers/records/${id} 200`, "first change");
    await bench.sink.find(account.email, /confirm-verification/);
    return "one request under the manage rule: same record, same cart, no mail first; then the server is asked to verify";
  });
  await bench.check("convert-at-once-lost-answer", async () => {
    const email = bench.address();
    const { home, id, cart } = await bench.guestWithCart({ options: managed });
    bench.tap.loseAnswer("PATCH", "/customers/records/");
    const lost = await home.verdict(`convert --email ${email}`, password);
    expect(lost.startsWith("4 "), `lost answer: ${lost}`);
    equal((await home.must("refresh")).state, "member", "after a refresh");
    equal((await bench.member(home)).slice(0, 3), ["member", id, email], "afterwards");
    equal(await home.lines(), cart, "lines");
    return "the server did it and the answer was lost: the next refresh is let in as the member";
  });
  await bench.check("convert-at-once-taken", async () => {
    const guest = await bench.guestWithCart({ options: managed });
    await refusedAsTaken(bench, guest, account.email, "customers");
    return "alreadyExists; the guest and the cart live on, also after the token died";
  });
}

async function refusedAsTaken(bench, { home, id, cart }, email, collection) {
  equal(await home.verdict(`convert --email ${email}`, "another-password-1"), "1 alreadyExists", "taken address");
  equal(await home.lines(), cart, "lines");
  await bench.server.endTokens(collection, id);
  equal(await home.lines(), cart, "lines with a new token");
  const { state, identity } = await home.status();
  equal([state, identity.userId], ["guest", id], "guest");
}

async function memberChecks(bench, account) {
  await bench.check("convert-taken", async () => {
    const guest = await bench.guestWithCart();
    await refusedAsTaken(bench, guest, account.email, "users");
    return "alreadyExists; the guest and the cart live on, also after the token died";
  });
  await bench.check("sign-in-elsewhere", async () => {
    const cart = { "Green tea": 5, "Red mug": 1 };
    const { home } = await bench.guestWithCart({ cart });
    equal(await home.verdict(`sign-in --email ${account.email}`, "not-the-password"), "1 wrongCredentials", "wrong password");
    equal([await home.lines(), (await home.status()).state], [cart, "guest"], "after a wrong password");
    await home.must(`sign-in --email ${account.email.toUpperCase()}`, password);
    equal((await bench.member(home)).slice(0, 3), ["member", account.id, account.email], "who");
    const merged = { "Blue mug": 2, "Green tea": 5, "Red mug": 1 };
    equal(await home.lines(), merged, "merged lines");
    equal(await home.lines(), merged, "merged lines, seen again");
    await home.must(`sign-in --email ${account.email}`, password);
    equal(await home.lines(), merged, "merged lines after one more sign-in");
    equal(await account.home.lines(), merged, "lines at the first computer");
    equal(await bench.server.count("carts", `user='${account.id}'`), 1, "carts");
    return "wrong password refused, guest kept; then both carts in one, the larger quantity of each, also at the first computer";
  });
  await bench.check("sign-out", async () => {
    const { home } = account;
    const before = await home.lines();
    const out = await home.must("sign-out");
    equal([out.state, out.identity, (await home.status()).saved], ["signedOut", null, "nothing"], "signed out");
    equal(await home.verdict("token"), "3 notNow", "token");
    equal(await home.lines(), {}, "nobody's cart");
    await home.must(`sign-in --email ${account.email}`, password);
    equal(await home.lines(), before, "lines after coming back");
    const guest = await bench.guestWithCart();
    equal(await guest.home.verdict("sign-out"), "1 guestCart", "a guest with a cart");
    await guest.home.must("sign-out --discard-guest");
    const { identity } = await guest.home.must("sign-in --guest");
    expect(identity.userId !== guest.id, "the same guest after a sign-out");
    equal(await guest.home.lines(), {}, "lines of the new guest");
    return "nothing is left here; the account comes back with its cart, a discarded guest does not";
  });
}

export async function conversionChecks(bench) {
  const account = await linkChecks(bench);
  await managedChecks(bench);
  await memberChecks(bench, account);
}
