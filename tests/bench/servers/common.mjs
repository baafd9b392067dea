// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// What the servers of all dialects share: HTTP on loopback, a fixed service time, signed tokens, and a control port.
// First line on standard output: {"url", "control", "pid"}. It ends with its standard input.
//   GET /counts   what happened so far       POST /settings {…}   changes some       POST /reset   forgets everybody

import { createServer } from "node:http";
import { createHmac, randomBytes } from "node:crypto";

const key = randomBytes(32);
const encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
const sign = (text) => createHmac("sha256", key).update(text).digest("base64url");
const header = encode({ alg: "HS256", typ: "JWT" });

export const randomId = () => randomBytes(16).toString("hex");
export const seconds = () => Math.floor(Date.now() / 1000);

export function makeToken(claims) {
  const text = `${header}.${encode(claims)}`;
  return `${text}.${sign(text)}`;
}

// The claims of a token of ours, expired or not; undefined for any other text.
export function readToken(token) {
  const [head, body, signature] = String(token ?? "").split(".");
  if (!signature || sign(`${head}.${body}`) !== signature) return undefined;
  return JSON.parse(Buffer.from(body, "base64url"));
}

export const bearerOf = (request) => /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];

// Numbers that every dialect counts.
export const freshCounts = () => ({ accounts: 0, refreshes: 0, revoked: 0, calls: 0, refused: 0 });

export const settings = { serviceMs: 5, accessLifetime: 3600, strict: false, expireAfterCalls: 0 };

// Access tokens made before this moment count as expired, whatever they say: see `expireAfterCalls`.
let oldest = 0;
export const serial = () => performance.now();

export function callAllowed(claims, counts) {
  if (settings.expireAfterCalls > 0 && counts.calls >= settings.expireAfterCalls) {
    oldest = serial();
    settings.expireAfterCalls = 0;
  }
  const lives = claims && claims.exp > Date.now() / 1000 && (claims.made ?? Infinity) >= oldest;
  if (lives) counts.calls += 1;
  else counts.refused += 1;
  return lives;
}

async function bodyOf(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

export function parse(body, type = "") {
  try {
    return type.includes("urlencoded") ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body || "{}");
  } catch {
    return {};
  }
}

function answer(response, { status, json, headers = {} }) {
  const body = JSON.stringify(json);
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), ...headers });
  response.end(body);
}

function listen(handler) {
  const server = createServer(handler);
  server.keepAliveTimeout = 60000;
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
}

function control(dialect) {
  const orders = {
    "GET /counts": () => dialect.counts(),
    "POST /reset": () => dialect.reset() ?? {},
    "POST /settings": (body) => Object.assign(settings, parse(body)),
  };
  return async (request, response) => {
    const order = orders[`${request.method} ${request.url}`];
    const body = await bodyOf(request);
    answer(response, order ? { status: 200, json: order(body) } : { status: 404, json: {} });
  };
}

// `dialect`: {handle(request, body, url) -> {status, json}, counts(), reset()}
export async function serve(dialect) {
  const port = await listen(async (request, response) => {
    const body = await bodyOf(request).catch(() => undefined);
    if (body === undefined) return;
    // What the request changes is changed at once; the answer takes its time.
    const result = dialect.handle(request, body, new URL(request.url, "http://127.0.0.1"));
    setTimeout(() => answer(response, result), settings.serviceMs);
  });
  const controlPort = await listen(control(dialect));
  process.stdin.on("end", () => process.exit(0)).resume();
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, control: `http://127.0.0.1:${controlPort}`, pid: process.pid }));
}
