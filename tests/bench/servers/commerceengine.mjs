// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// The least of Commerce Engine's Storefront API that guests, carts and accounts need. The vendor does not say what happens to a
// spent refresh token: here it is honoured for 30 s (`strict`: never), and one that comes later takes its family with it.
// Any path before /auth and /carts will do.

import { bearerOf, callAllowed, freshCounts, makeToken, parse, randomId, readToken, seconds, serial, serve, settings } from "./common.mjs";

const graceMs = 30000;
const code = "123456";
let users, families, codes, counts;

function reset() {
  [users, families, codes, counts] = [new Map(), new Map(), new Map(), freshCounts()];
}

const ok = (content) => ({ status: 200, json: { message: "ok", success: true, content } });
const no = (status, name) => ({ status, json: { message: name.replaceAll("_", " "), success: false, code: name } });

function pair(user, family) {
  const now = seconds();
  const jti = randomId();
  family.live.add(jti);
  const common = { ulid: user.id, iat: now, fam: family.id, is_logged_in: user.loggedIn, is_anonymous: !user.loggedIn, email: user.email ?? null };
  return {
    access_token: makeToken({ ...common, token_type: "access", jti: randomId(), made: serial(), exp: now + settings.accessLifetime }),
    refresh_token: makeToken({ ...common, token_type: "refresh", jti, exp: now + 30 * 86400 }),
  };
}

function letIn(user) {
  const family = { id: randomId(), user: user.id, live: new Set(), spent: new Map(), revoked: false };
  families.set(family.id, family);
  const described = { id: user.id, is_anonymous: !user.loggedIn, is_logged_in: user.loggedIn, email: user.email ?? null,
    first_name: null, last_name: null, phone: null, is_email_verified: user.loggedIn, is_phone_verified: false };
  return { user: described, ...pair(user, family) };
}

function anonymous(request) {
  const held = readToken(bearerOf(request)); // expired or not
  const known = held && users.get(held.ulid);
  if (known && !known.loggedIn && !families.get(held.fam)?.revoked) return ok(letIn(known));
  const user = { id: randomId().slice(0, 26).toUpperCase(), loggedIn: false };
  users.set(user.id, user);
  counts.accounts += 1;
  return ok(letIn(user));
}

function refresh(input) {
  counts.refreshes += 1;
  const claims = readToken(input.refresh_token);
  const family = claims?.token_type === "refresh" ? families.get(claims.fam) : undefined;
  if (!family || family.revoked) return no(400, "invalid_refresh_token");
  const spentAt = family.spent.get(claims.jti);
  if (spentAt !== undefined && (settings.strict || Date.now() - spentAt > graceMs)) {
    family.revoked = true;
    counts.revoked += 1;
    return no(400, "invalid_refresh_token");
  }
  family.live.delete(claims.jti);
  if (spentAt === undefined) family.spent.set(claims.jti, Date.now());
  return ok(pair(users.get(family.user), family));
}

function signedIn(request) {
  const claims = readToken(bearerOf(request));
  const lives = claims?.token_type === "access" && claims.exp > Date.now() / 1000 && !families.get(claims.fam)?.revoked;
  return lives ? claims : undefined;
}

function register(request, input) {
  const claims = signedIn(request);
  if (!claims) return no(401, "unauthorized");
  if ([...users.values()].some((user) => user.email === input.email)) return no(400, "email_already_exists");
  const token = randomId();
  codes.set(token, { user: claims.ulid, email: input.email });
  return ok({ otp_token: token, otp_action: "register" });
}

function verify(request, input) {
  if (!signedIn(request)) return no(401, "unauthorized");
  const asked = codes.get(input.otp_token);
  if (!asked || input.otp !== code) return no(400, "invalid_otp");
  codes.delete(input.otp_token);
  const user = users.get(asked.user); // the guest is promoted in place: cart and id stay
  Object.assign(user, { loggedIn: true, email: asked.email });
  return ok(letIn(user));
}

function logout(request) {
  const claims = signedIn(request);
  if (!claims) return no(401, "unauthorized");
  families.get(claims.fam).revoked = true; // on request: not counted
  return ok(letIn({ ...users.get(claims.ulid), loggedIn: false }));
}

function cart(request) {
  const claims = readToken(bearerOf(request));
  const lives = claims?.token_type === "access" && !families.get(claims.fam)?.revoked;
  if (!callAllowed(lives ? claims : undefined, counts)) return no(401, "unauthorized");
  return ok({ cart: { id: `cart-${claims.ulid}`, user_id: claims.ulid, cart_items: [] } });
}

// For comparison with programs that do without credentials.
function openCart(url) {
  counts.calls += 1;
  return ok({ cart: { id: "cart", user_id: url.pathname.split("/").at(-1), cart_items: [] } });
}

function handle(request, body, url) {
  const path = url.pathname.replace(/^.*?(?=\/(auth|carts)\/)/, "");
  const input = parse(body);
  if (request.method === "GET" && path.startsWith("/carts/users/"))
    return request.headers.authorization || !settings.open ? cart(request) : openCart(url);
  if (request.method !== "POST") return no(404, "not_found");
  if (path === "/auth/anonymous") return anonymous(request);
  if (path === "/auth/refresh-token") return refresh(input);
  if (path === "/auth/register/password") return register(request, input);
  if (path === "/auth/verify-otp") return verify(request, input);
  if (path === "/auth/logout") return logout(request);
  return no(404, "not_found");
}

reset();
await serve({ handle, reset, counts: () => counts });
