// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// A program starts, opens its stored session and makes one authorised request: how long until the reply, and how much memory
// at most. The rows `cold` and `memory` are two sides of these launches.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileKeyring, gnomeKeyring } from "./keyrings.mjs";
import { baseFor, ours, sdks, startOnce, startStore, startWorker } from "./peers.mjs";
import { Program } from "./processes.mjs";
import { shuffled } from "./statistics.mjs";

const bareQt = { name: "Qt + QtKeychain", server: "commerceengine", version: null };

// Who starts, and how. Bare Qt and ours use the same keyrings.
class Starter {
  constructor(context, peer, server, keyring) {
    Object.assign(this, { context, peer, server, keyring, folder: context.folder(), samples: [] });
    this.base = baseFor(peer, server.url);
    this.env = keyring?.env ?? process.env;
    this.storage = keyring?.name ?? "file storage";
  }

  bare(what) {
    return new Program(join(this.context.bin, "guestpass-bareqt"), [what, this.base], { env: this.env });
  }

  async prepare() {
    const program = this.peer === bareQt ? this.bare("prepare") : startWorker(this.context, this.peer, this.folder, this.env);
    const answer = await (this.peer === bareQt ? program.line() : program.ask({ do: "ensure", slot: "bench", base: this.base }));
    if (!answer.user) throw new Error(`${this.peer.name}: no guest to begin with: ${answer.error}`);
    this.user = answer.user;
    await program.end();
  }

  async launch() {
    const begin = performance.now();
    const program = this.peer === bareQt ? this.bare("once") : startOnce(this.context, this.peer, this.folder, this.base, this.env);
    const answer = await program.line();
    const ms = performance.now() - begin;
    await program.ended;
    if (answer.user !== this.user) throw new Error(`${this.peer.name}: ${answer.error ?? "the start found another session"}`);
    this.samples.push({ ms, peakMiB: answer.peakKb / 1024 });
  }
}

async function starters(context) {
  const keyrings = [fileKeyring(context.folder()), await gnomeKeyring(context.folder())];
  const bareKeyrings = [fileKeyring(context.folder()), keyrings[1]];
  const names = [...new Set([ours, ...(context.missing ? [] : sdks)].map((peer) => peer.server))];
  const servers = new Map(await Promise.all(names.map(async (name) => [name, await startStore(context, name)])));
  const one = (peer, keyring) => new Starter(context, peer, servers.get(peer.server), keyring);
  const all = [...keyrings.map((keyring) => one(ours, keyring)), ...bareKeyrings.map((keyring) => one(bareQt, keyring)),
    ...(context.missing ? [] : sdks.map((peer) => one(peer)))];
  const end = async () => {
    await Promise.all([...servers.values()].map((server) => server.end()));
    await keyrings[1].end();
  };
  return { all, end };
}

let measured;

async function measure(context) {
  const { all, end } = await starters(context);
  for (const starter of all) await starter.prepare();
  for (const starter of all) await starter.launch(); // the files are in memory then, for everybody
  for (const starter of all) starter.samples.length = 0;
  for (let i = 0; i < (context.quick ? 5 : 30); ++i) for (const starter of shuffled(all, context.random)) await starter.launch();
  await end();
  return all.map(({ peer, storage, samples }) => ({ peer: peer.name, version: peer.version, storage, samples }));
}

export const launches = (context) => (measured ??= measure(context));
export const bareName = bareQt.name;

// Bare Qt has no version of its own: it is as old as the Qt that was built against.
export function qtVersion() {
  for (const tool of ["qtpaths6", "/usr/lib/qt6/bin/qtpaths", "qmake6"]) {
    try {
      return execFileSync(tool, tool === "qmake6" ? ["-query", "QT_VERSION"] : ["--qt-version"], { encoding: "utf8", stdio: "pipe" }).trim();
    } catch {
      // another one
    }
  }
  return null;
}
