// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Who takes part, and how each is started.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Program, start } from "./processes.mjs";

const versions = JSON.parse(readFileSync(new URL("../versions.json", import.meta.url)));
const script = (name) => new URL(`../${name}`, import.meta.url).pathname;

const sdk = (name, server) => ({ name, server, version: versions[name] });

// Its version is told by its program, once there is one: see `learnVersion`.
export const ours = { name: "guestpass", server: "commerceengine", ours: true };
export function learnVersion(bin) {
  ours.version = execFileSync(join(bin, "guestpass-bench"), ["--version"], { encoding: "utf8" }).trim().split(" ").at(-1);
}

export const sdks = [sdk("@commercengine/storefront-sdk", "commerceengine"), sdk("@supabase/auth-js", "supabase"), sdk("firebase", "firebase")];
export const everybody = [ours, ...sdks];

// Where the peer's client is told to look; the dialect's own path below the address.
export const baseFor = (peer, url) => (peer.server === "commerceengine" ? `${url}/api/v1/bench/storefront` : url);

export const startServer = (name, settings) =>
  start(process.execPath, [script(`servers/${name}.mjs`)], { quiet: false }).then(async (server) => {
    server.url = server.first.url;
    server.counts = async () => (await fetch(`${server.first.control}/counts`)).json();
    server.set = (changes) => fetch(`${server.first.control}/settings`, { method: "POST", body: JSON.stringify(changes) });
    server.reset = () => fetch(`${server.first.control}/reset`, { method: "POST" });
    if (settings) await server.set(settings);
    return server;
  });

export async function startProxy(context, target, seed, log) {
  const args = ["--target", target, "--seed", String(seed), "--with-parent", ...(log ? ["--log", log] : [])];
  const proxy = await start(join(context.bin, "guestpass-faultproxy"), args);
  proxy.url = proxy.first.url;
  return proxy;
}

// A server with a fault proxy in front that has the empty script: what every row but `lost` and `server` asks. So all rows, and
// all peers in them, go the same way. `direct` is the way past it.
export async function startStore(context, name, settings) {
  const server = await startServer(name, settings);
  const proxy = await startProxy(context, server.url, context.seed);
  const endServer = server.end.bind(server);
  server.direct = server.url;
  server.url = proxy.url;
  server.end = () => Promise.all([proxy.end(), endServer()]);
  return server;
}

function command(context, peer, mode, folder, more) {
  if (peer.ours) return [join(context.bin, "guestpass-bench"), [mode, "--folder", folder, ...more.ours]];
  return [process.execPath, [script("worker.mjs"), peer.server, mode, folder, ...more.theirs]];
}

// A program that uses the peer's client and obeys.
export const startWorker = (context, peer, folder, env = process.env) =>
  new Program(...command(context, peer, "worker", folder, { ours: [], theirs: [] }), { env });

// One that opens the stored session "bench", makes one authorised request, and ends.
export const startOnce = (context, peer, folder, base, env = process.env) =>
  new Program(...command(context, peer, "once", folder, { ours: ["--base", base], theirs: [base] }), { env });
