// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// What the scripts for PocketBase's SDK have in common: a guest the way PocketPages makes one, a cart, conversion by mail.

import { randomInt } from "node:crypto";
import PocketBase, { ClientResponseError } from "pocketbase";
import { Rows, equal, expect } from "./rows.mjs";

export const password = "conformance-password-1";

const digits = (count) => Array.from({ length: count }, () => randomInt(1, 10)).join("");
const claims = (token) => JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString());
const expandCart = { expand: "cart_items_via_cart.product" };

// The error of a call that must fail.
export async function refused(call, what) {
  const error = await call.then(() => null, (problem) => problem);
  expect(error instanceof ClientResponseError, `${what}: ${error ?? "was not refused"}`);
  equal(error.response.status, error.status, `${what}: status in the body`);
  return error;
}

export class Story {
  constructor(name) {
    this.server = JSON.parse(process.argv[2]);
    this.rows = new Rows("pocketbase", process.argv[3]);
    this.name = name;
    this.client = this.newClient();
  }

  check(step, prove) {
    return this.rows.check(`pocketbase/${this.name}/${step}`, prove);
  }

  print() {
    console.log(JSON.stringify(this.rows.rows));
  }

  // Without cancelling what is under way when the same call is made again.
  newClient() {
    return new PocketBase(this.server.dialects.pocketbase.url).autoCancellation(false);
  }

  async mailed(email) {
    const answer = await fetch(`${this.server.url}/demo/outbox?to=${encodeURIComponent(email)}`);
    const { messages } = await answer.json();
    expect(messages.length > 0, `no mail for ${email}`);
    return messages[0].code;
  }

  // As PocketPages does it: a made-up address, a password of digits, and a sign-in.
  async signInAnonymously(more = {}) {
    const users = this.client.collection("users");
    this.identity = `anonymous-${digits(10)}@example.com`;
    this.secret = digits(40);
    await users.create({ email: this.identity, password: this.secret, passwordConfirm: this.secret, ...more });
    return users.authWithPassword(this.identity, this.secret);
  }

  // The SDK sends the token it has along with everything, sign-ins too, and a server of 0.42 refuses a dead one there.
  signIn(identity) {
    this.client.authStore.clear();
    return this.client.collection("users").authWithPassword(identity, password);
  }

  async lines() {
    const cart = await this.client.collection("carts").getFirstListItem(
      this.client.filter("user = {:user}", { user: this.client.authStore.record.id }), expandCart);
    const items = cart.expand?.cart_items_via_cart ?? [];
    return items.map((item) => ({ product: item.expand.product.id, qty: item.qty })).sort((a, b) => (a.product < b.product ? -1 : 1));
  }

  async fillCart() {
    const cart = await this.client.collection("carts").create({ user: this.client.authStore.record.id });
    const { items } = await this.client.collection("products").getList(1, 2, { filter: "active = true && stock > 2", sort: "-price_cents,id" });
    for (const [index, product] of items.entries())
      await this.client.collection("cart_items").create({ cart: cart.id, product: product.id, qty: index + 1 });
    const lines = await this.lines();
    equal(lines.map((line) => line.qty).sort(), [1, 2], "quantities");
    return lines;
  }

  // A second client with a token of this user that has been ended by a new password.
  async deadToken() {
    const dead = this.newClient();
    dead.authStore.save(this.client.authStore.token, this.client.authStore.record);
    const users = this.client.collection("users");
    const { id, email } = this.client.authStore.record;
    await users.update(id, { oldPassword: password, password, passwordConfirm: password });
    await this.signIn(email);
    return dead;
  }

  async guestToMember() {
    const users = () => this.client.collection("users");
    const email = `${this.name}-${Date.now()}@example.org`;
    let guest, before;
    await this.check("methods", async () => {
      const methods = await users().listAuthMethods();
      equal([methods.password.enabled, methods.password.identityFields], [true, ["email"]], "password");
      equal((await this.client.health.check()).code, 200, "health");
      return "password by e-mail, healthy";
    });
    await this.check("guest", async () => {
      guest = await this.signInAnonymously();
      const { id, type, collectionId, refreshable } = claims(guest.token);
      equal([id, type, collectionId, refreshable], [guest.record.id, "auth", "_pb_users_auth_", true], "claims");
      expect(this.client.authStore.isValid, "the SDK takes the token for expired");
      return "created and signed in, matching claims";
    });
    await this.check("products", () => this.readProducts());
    await this.check("cart", async () => {
      before = await this.fillCart();
      return `${before.length} lines, expanded over the back-relation`;
    });
    await this.check("refresh", async () => {
      const old = this.client.authStore.token;
      const answer = await users().authRefresh();
      equal(answer.record.id, guest.record.id, "user id across refresh");
      const parallel = this.newClient();
      parallel.authStore.save(old, guest.record);
      await parallel.collection("users").authRefresh();
      return "re-issued; the older token is still good";
    });
    await this.check("conversion-password", async () => {
      await users().update(guest.record.id, { oldPassword: this.secret, password, passwordConfirm: password });
      // The SDK keeps the token that this call has just ended.
      equal((await refused(users().authRefresh(), "refresh")).status, 401, "the old token");
      await this.signIn(this.identity);
      return "old tokens dead, signed in with the chosen password";
    });
    await this.check("conversion-email", async () => {
      await users().requestEmailChange(email);
      await users().confirmEmailChange(await this.mailed(email), password);
      expect(!this.client.authStore.isValid, "the SDK keeps its token after the e-mail change");
      const answer = await this.signIn(email);
      equal([answer.record.id, answer.record.email, answer.record.verified], [guest.record.id, email, true], "record");
      return "mailed token accepted, same id, verified";
    });
    await this.check("same-cart", async () => {
      equal(await this.lines(), before, "cart lines");
      return `${before.length} lines kept, none doubled`;
    });
    await this.check("password-reset", async () => {
      await users().requestPasswordReset(email);
      await users().confirmPasswordReset(await this.mailed(email), password, password);
      equal((await refused(users().authRefresh(), "refresh")).status, 401, "the old token");
      await this.signIn(email);
      return "by a mailed token, old tokens dead";
    });
  }

  async readProducts() {
    const products = this.client.collection("products");
    const all = await products.getFullList({ sort: "title,id", fields: "id,title,price_cents" });
    expect(new Set(all.map((one) => one.id)).size === all.length, "a product twice");
    const word = all[0].title.slice(0, 4);
    const found = await products.getList(1, 5, { filter: this.client.filter("title ~ {:word}", { word }), expand: "category" });
    expect(found.items.some((one) => one.id === all[0].id), "search does not find a product by its title");
    expect(found.items[0].expand.category.name, "the category is not expanded");
    const picture = await fetch(this.client.files.getURL(found.items[0], found.items[0].image));
    equal([picture.status, picture.headers.get("content-type")], [200, "image/svg+xml"], "picture");
    return `${all.length} products, filter, expand and picture`;
  }

  async errors() {
    const users = () => this.client.collection("users");
    const codes = (error) => Object.entries(error.response.data).map(([field, { code }]) => `${field} ${code}`).sort();
    await this.check("errors", async () => {
      const fresh = this.newClient();
      const account = fresh.collection("users");
      const wrong = await refused(account.authWithPassword(this.identity, "wrong"), "wrong password");
      const unknown = await refused(account.authWithPassword("nobody@example.org", "wrong"), "unknown user");
      equal([wrong.status, wrong.response], [400, unknown.response], "wrong password and unknown user");
      const email = this.client.authStore.record.email;
      const taken = await refused(account.create({ email, password, passwordConfirm: password }), "taken address");
      equal(codes(taken), ["email validation_not_unique"], "taken address");
      const short = await refused(account.create({ email: "x", password: "1", passwordConfirm: "1" }), "short password");
      equal(codes(short), ["email validation_is_email", "password validation_min_text_constraint"], "short password");
      const hidden = await refused(account.getOne(this.client.authStore.record.id), "somebody else's record");
      equal(hidden.status, 404, "somebody else's record");
      const closed = await refused(fresh.collection("products").create({ title: "x" }), "closed collection");
      equal(closed.status, 403, "closed collection");
      return "wrong password, taken address, short password, hidden record, closed collection";
    });
    await this.check("cart-errors", async () => {
      const items = this.client.collection("cart_items");
      const [line] = await items.getFullList();
      const twice = await refused(items.create({ cart: line.cart, product: line.product, qty: 1 }), "the same line twice");
      equal(codes(twice), ["cart validation_not_unique", "product validation_not_unique"], "the same line twice");
      const many = await refused(items.update(line.id, { qty: 100 }), "too many");
      equal(codes(many), ["qty validation_max_number_constraint"], "too many");
      const stranger = await refused(this.newClient().collection("carts").create({ user: line.id }), "nobody's cart");
      equal([stranger.status, codes(stranger)], [400, []], "nobody's cart");
      const filter = await refused(items.getList(1, 1, { filter: "nothing = 1" }), "unknown field");
      equal(filter.status, 400, "unknown field");
      equal((await items.update(line.id, { "qty+": 1 })).qty, line.qty + 1, "qty+");
      await items.update(line.id, { "qty-": 1 });
      return "second line, too many, nobody's cart, unknown field; qty+ counts";
    });
    await this.check("email-change-errors", async () => {
      equal(codes(await refused(users().requestEmailChange("x"), "no address")), ["newEmail validation_is_email"], "no address");
      const own = this.client.authStore.record.email;
      equal(codes(await refused(users().requestEmailChange(own), "own address")), ["newEmail validation_not_in_invalid"], "own address");
      const bad = await refused(users().confirmEmailChange("x.y.z", password), "bad token");
      expect(codes(bad).includes("token validation_invalid_token_payload"), `bad token: ${codes(bad)}`);
      return "no address, own address, bad token";
    });
  }
}
