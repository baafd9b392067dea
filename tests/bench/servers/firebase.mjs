// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// The least of Firebase Authentication that guests need, at the paths of its emulator, and an API that asks for its tokens.
// Refresh tokens do not rotate.

import { bearerOf, callAllowed, freshCounts, makeToken, parse, randomId, readToken, seconds, serial, serve, settings } from "./common.mjs";

let users, counts;

function reset() {
  [users, counts] = [new Map(), freshCounts()];
}

const ok = (json) => ({ status: 200, json });
const no = (message) => ({ status: 400, json: { error: { code: 400, message, errors: [{ message, reason: "invalid", domain: "global" }] } } });

function idToken(user) {
  const now = seconds();
  return makeToken({ user_id: user, sub: user, provider_id: "anonymous", aud: "bench", iat: now, auth_time: now, made: serial(),
    exp: now + settings.accessLifetime, firebase: { identities: {}, sign_in_provider: "anonymous" } });
}

function signUp() {
  counts.accounts += 1;
  const [user, refreshToken] = [randomId(), randomId()];
  users.set(refreshToken, user);
  return ok({ kind: "identitytoolkit#SignupNewUserResponse", localId: user, idToken: idToken(user), refreshToken,
    expiresIn: String(settings.accessLifetime) });
}

function refresh(input) {
  counts.refreshes += 1;
  const user = users.get(input.refresh_token);
  if (!user) return no("INVALID_REFRESH_TOKEN");
  const token = idToken(user);
  return ok({ access_token: token, id_token: token, refresh_token: input.refresh_token, expires_in: String(settings.accessLifetime),
    token_type: "Bearer", user_id: user, project_id: "bench" });
}

function lookUp(input) {
  const claims = readToken(input.idToken);
  if (!claims) return no("INVALID_ID_TOKEN");
  if (claims.exp <= Date.now() / 1000) return no("TOKEN_EXPIRED");
  return ok({ kind: "identitytoolkit#GetAccountInfoResponse", users: [{ localId: claims.sub, lastLoginAt: "0", createdAt: "0" }] });
}

function api(request) {
  const claims = readToken(bearerOf(request));
  return callAllowed(claims, counts) ? ok({ user: claims.sub }) : { status: 401, json: { error: "unauthenticated" } };
}

function handle(request, body, url) {
  const route = `${request.method} ${url.pathname}`;
  const input = parse(body, request.headers["content-type"]);
  if (route === "POST /identitytoolkit.googleapis.com/v1/accounts:signUp") return signUp();
  if (route === "POST /identitytoolkit.googleapis.com/v1/accounts:lookup") return lookUp(input);
  if (route === "POST /securetoken.googleapis.com/v1/token") return refresh(input);
  if (route === "GET /whoami") return api(request);
  return no("NOT_FOUND");
}

reset();
await serve({ handle, reset, counts: () => counts });
