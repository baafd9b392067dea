// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// The least of an OAuth 2 token endpoint (RFC 6749 §6): any refresh token is good.

import { freshCounts, makeToken, parse, randomId, seconds, serve, settings } from "./common.mjs";

let counts;
const reset = () => (counts = freshCounts());

function handle(request, body, url) {
  const input = parse(body, request.headers["content-type"]);
  if (request.method !== "POST" || url.pathname !== "/token" || input.grant_type !== "refresh_token" || !input.refresh_token)
    return { status: 400, json: { error: "invalid_request" } };
  counts.refreshes += 1;
  const access = makeToken({ sub: "bench", iat: seconds(), exp: seconds() + settings.accessLifetime });
  return { status: 200, json: { access_token: access, token_type: "Bearer", expires_in: settings.accessLifetime, refresh_token: randomId() } };
}

reset();
await serve({ handle, reset, counts: () => counts });
