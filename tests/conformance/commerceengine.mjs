// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Peer: npm @commercengine/storefront-sdk
// Commerce Engine's own TypeScript SDK against the demo store: managed and manual sessions through
// anonymous, cart, register, verify, same cart, logout, login. Usage: commerceengine.mjs FIRST_LINE_JSON VERSION

import { MemoryTokenStorage, createStorefront } from "@commercengine/storefront-sdk";
import { Rows, equal, expect, must } from "./rows.mjs";

const server = JSON.parse(process.argv[2]);
const rows = new Rows("@commercengine/storefront-sdk", process.argv[3]);
const options = { storeId: server.store, apiKey: server.apiKey, baseUrl: server.apiBase };
const lines = (cart) => cart.cart_items.map((i) => ({ product: i.product_id, variant: i.variant_id, quantity: i.quantity }));
const claims = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
const password = "conformance-password-1";

async function mailedCode(email) {
  const answer = await fetch(`${server.url}/demo/outbox?to=${encodeURIComponent(email)}`);
  const { messages } = await answer.json();
  expect(messages.length > 0, `no mail for ${email}`);
  return messages[0].code;
}

async function twoProducts(sdk) {
  const { products } = must(await sdk.catalog.listProducts({ limit: 50 }), "listProducts");
  const plain = products.find((p) => !p.has_variant && p.stock_available);
  const varied = products.find((p) => p.has_variant && p.stock_available);
  const { variants } = must(await sdk.catalog.listProductVariants({ product_id: varied.id }), "listProductVariants");
  return [plain, varied, variants.find((v) => v.stock_available)];
}

// The whole story with one kind of session. `adopt` stores tokens where the SDK does not do it by itself.
async function story(mode, sdk, adopt) {
  const email = `${mode}-${Date.now()}@example.org`;
  const name = (step) => `commerce-engine/${mode}/${step}`;
  let guest, cart, before, member;

  await rows.check(name("anonymous"), async () => {
    const data = must(await sdk.auth.getAnonymousToken(), "getAnonymousToken");
    await adopt(data);
    guest = claims(data.access_token);
    expect(guest.is_anonymous && !guest.is_logged_in && guest.ulid === data.user.id, "claims are not a guest's");
    return "guest with matching claims";
  });
  await rows.check(name("cart"), async () => {
    const [plain, varied, variant] = await twoProducts(sdk);
    cart = must(await sdk.cart.createCart({ items: [{ product_id: plain.id, variant_id: null, quantity: 1 }] }), "createCart").cart;
    cart = must(await sdk.cart.addDeleteCartItem({ id: cart.id }, { product_id: varied.id, variant_id: variant.id, quantity: 2 }),
                "addDeleteCartItem").cart;
    before = lines(cart);
    equal(before.length, 2, "cart lines");
    return `${before.length} lines, total ${cart.grand_total}`;
  });
  await rows.check(name("register"), async () => {
    const otp = must(await sdk.auth.registerWithPassword({ email, password, confirm_password: password }), "registerWithPassword");
    expect(otp.otp_token && otp.otp_action, "no otp_token or otp_action");
    const data = must(await sdk.auth.verifyOtp({ otp: await mailedCode(email), otp_token: otp.otp_token, otp_action: otp.otp_action }),
                      "verifyOtp");
    await adopt(data);
    member = claims(data.access_token);
    expect(member.is_logged_in && !member.is_anonymous, "not logged in after verifyOtp");
    equal(member.ulid, guest.ulid, "user id across conversion");
    return "code accepted, same user id";
  });
  await rows.check(name("same-cart"), async () => {
    const mine = must(await sdk.cart.getUserCart({ user_id: member.ulid }), "getUserCart").cart;
    equal(mine.id, cart.id, "cart id");
    equal(lines(mine), before, "cart lines");
    return `${before.length} lines kept, none doubled`;
  });
  await rows.check(name("refresh"), async () => {
    const token = mode === "manual" ? sdk.lastRefreshToken : await sdk.session.peekRefreshToken();
    const data = must(await sdk.auth.refreshToken({ refresh_token: token }), "refreshToken");
    await adopt(data);
    equal(claims(data.access_token).ulid, member.ulid, "user id across refresh");
    expect(data.refresh_token !== token, "the refresh token was not rotated");
    return "rotated, same user";
  });
  await rows.check(name("logout"), async () => {
    const data = must(await sdk.auth.logout(), "logout");
    await adopt(data);
    expect(claims(data.access_token).is_logged_in === false, "still logged in after logout");
    return "reduced pair";
  });
  await rows.check(name("login"), async () => {
    const data = must(await sdk.auth.loginWithPassword({ email, password }), "loginWithPassword");
    await adopt(data);
    equal(claims(data.access_token).ulid, member.ulid, "user id after login");
    const mine = must(await sdk.cart.getUserCart({ user_id: member.ulid }), "getUserCart").cart;
    equal(lines(mine), before, "cart lines after login");
    return "same account, same cart";
  });
  await rows.check(name("wrong-password"), async () => {
    const { error, response } = await sdk.auth.loginWithPassword({ email, password: "wrong-password" });
    equal([response.status, error.success], [400, false], "answer");
    return `400 ${error.code}`;
  });
}

const managed = createStorefront({ ...options, session: { tokenStorage: new MemoryTokenStorage() } }).session();
await story("managed", managed, async () => {});

const manual = createStorefront(options).session();
await story("manual", manual, async (pair) => {
  manual.lastRefreshToken = pair.refresh_token;
  await manual.setTokens(pair.access_token, pair.refresh_token);
});

await rows.check("commerce-engine/managed/bootstrap-on-first-read", async () => {
  const sdk = createStorefront({ ...options, session: { tokenStorage: new MemoryTokenStorage() } }).session();
  const answers = await Promise.all(Array.from({ length: 8 }, () => sdk.catalog.listCategories()));
  answers.forEach((answer) => must(answer, "listCategories"));
  expect(await sdk.session.peekUserId(), "no guest after the first reads");
  return "8 parallel reads, one guest";
});

await rows.check("commerce-engine/public/catalogue-with-key-only", async () => {
  const sdk = createStorefront(options).public();
  const { products, pagination } = must(await sdk.catalog.listProducts({ limit: 5 }), "listProducts");
  equal(products.length, 5, "page size");
  const found = must(await sdk.catalog.searchProducts({ query: products[0].name, page: 1, limit: 5 }), "searchProducts");
  expect(found.skus.some((s) => s.product_id === products[0].id), "search does not find a product by its name");
  return `${pagination.total_records} products, search finds by name`;
});

console.log(JSON.stringify(rows.rows));
