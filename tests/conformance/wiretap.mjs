// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Stands between a client and a server: remembers what was asked, and loses an answer when told to.

import { once } from "node:events";
import { createServer, request } from "node:http";

async function bytesOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export class Wiretap {
  constructor(target) {
    this.target = target;
    this.seen = []; // {method, path, body, token, status}
    this.loses = null;
    this.server = createServer((ask, answer) => this.pass(ask, answer).catch(() => answer.destroy()));
    this.server.unref();
  }

  async start() {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    this.url = `http://127.0.0.1:${this.server.address().port}`;
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }

  // The server does what the next such request says, and nobody hears of it.
  loseAnswer(method, ending) {
    this.loses = { method, ending };
  }

  async pass(ask, answer) {
    const body = await bytesOf(ask);
    const onwards = request(this.target + ask.url, { method: ask.method, headers: ask.headers, agent: false });
    onwards.end(body);
    const [reply] = await once(onwards, "response");
    const bytes = await bytesOf(reply);
    const path = ask.url.split("?")[0];
    this.seen.push({ method: ask.method, path, body: body.toString(), token: ask.headers.authorization, status: reply.statusCode });
    if (this.loses?.method === ask.method && path.includes(this.loses.ending)) {
      this.loses = null;
      return answer.destroy();
    }
    answer.writeHead(reply.statusCode, reply.rawHeaders);
    answer.end(bytes);
  }

  // What was asked since `from`, as "POST users/auth-refresh 401". Without what was only looked at: a program that has ended may
  // have asked for something on its way out.
  story(from) {
    const asked = this.seen.slice(from).filter(({ method }) => method !== "GET");
    return asked.map(({ method, path, status }) => `${method} ${path.split("/").slice(3).join("/")} ${status}`);
  }

  // The first account that was asked for since `from`.
  created(from) {
    const isCreate = ({ method, path }) => method === "POST" && path.endsWith("/records");
    return JSON.parse(this.seen.slice(from).find(isCreate).body);
  }
}
