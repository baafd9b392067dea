// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// The least of Supabase Auth (GoTrue) that guests need, below /auth/v1, and an API that asks for its tokens. A spent refresh
// token is honoured as GoTrue documents it: for 10 s, and for as long as it is the parent of the active one (the client may
// not have been able to keep the answer); otherwise it takes its session with it. `strict`: always that.

import { bearerOf, callAllowed, freshCounts, makeToken, parse, randomId, readToken, seconds, serial, serve, settings } from "./common.mjs";

const reuseMs = 10000;
let sessions, tokens, counts;

function reset() {
  [sessions, tokens, counts] = [new Map(), new Map(), freshCounts()];
}

const ok = (json) => ({ status: 200, json });
const no = (status, errorCode, message) => ({ status, json: { code: status, error_code: errorCode, msg: message } });

function give(session, refreshToken) {
  const now = seconds();
  const claims = { sub: session.user, role: "authenticated", aud: "authenticated", is_anonymous: true, session_id: session.id, iat: now };
  return ok({
    access_token: makeToken({ ...claims, made: serial(), exp: now + settings.accessLifetime }),
    token_type: "bearer", expires_in: settings.accessLifetime, expires_at: now + settings.accessLifetime, refresh_token: refreshToken,
    user: { id: session.user, aud: "authenticated", role: "authenticated", email: "", is_anonymous: true, app_metadata: {}, user_metadata: {} },
  });
}

function nextToken(session, parent) {
  const name = randomId().slice(0, 12);
  tokens.set(name, { session: session.id, parent, spentAt: undefined });
  session.active = name;
  return name;
}

function signUp() {
  counts.accounts += 1;
  const session = { id: randomId(), user: randomId(), revoked: false };
  sessions.set(session.id, session);
  return give(session, nextToken(session));
}

function refresh(input) {
  counts.refreshes += 1;
  const name = input.refresh_token;
  const token = tokens.get(name);
  const session = token && sessions.get(token.session);
  if (!session) return no(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found");
  if (session.revoked) return no(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used");
  if (token.spentAt === undefined) {
    token.spentAt = Date.now();
    return give(session, nextToken(session, name));
  }
  if (!settings.strict && tokens.get(session.active).parent === name) return give(session, session.active);
  if (!settings.strict && Date.now() - token.spentAt <= reuseMs) return give(session, nextToken(session, name));
  session.revoked = true;
  counts.revoked += 1;
  return no(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used");
}

function api(request) {
  const claims = readToken(bearerOf(request));
  if (!callAllowed(claims, counts)) return { status: 401, json: { code: "PGRST301", message: "JWT expired" } };
  return ok({ user: claims.sub });
}

function handle(request, body, url) {
  const route = `${request.method} ${url.pathname}`;
  if (route === "POST /auth/v1/signup") return signUp();
  if (route === "POST /auth/v1/token" && url.searchParams.get("grant_type") === "refresh_token") return refresh(parse(body));
  if (route === "GET /rest/v1/whoami") return api(request);
  return no(404, "not_found", "Not Found");
}

reset();
await serve({ handle, reset, counts: () => counts });
