// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Clients that ask as fast as they are answered, over connections that stay open. Bare sockets: the load must not cost more
// than what it measures.

import { connect } from "node:net";

// One request as bytes.
export function post(path, headers, json) {
  const body = JSON.stringify(json);
  const lines = [`POST ${path} HTTP/1.1`, "Host: 127.0.0.1", "Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}

// The reply at the beginning of a text: its status and where it ends; nothing while it is incomplete.
export function replyIn(text) {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = text.slice(0, end).toLowerCase();
  const length = /content-length: *(\d+)/.exec(head)?.[1];
  const last = length === undefined ? text.indexOf("0\r\n\r\n", end + 4) + 5 : end + 4 + Number(length);
  const complete = length === undefined ? last >= end + 9 : text.length >= last;
  return complete ? { status: Number(text.slice(9, 12)), end: last } : undefined;
}

// Sends the requests of one sign-in after the other, again and again until `over()`.
function client(port, requests, over, tally) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1").setNoDelay(true).setEncoding("latin1");
    let text = "";
    let queue = [];
    const next = () => {
      if (queue.length === 0 && over()) return socket.end();
      if (queue.length === 0) queue = requests();
      socket.write(queue.shift());
    };
    socket.on("connect", next).on("error", reject).on("close", resolve);
    socket.on("data", (piece) => {
      text += piece;
      const reply = replyIn(text);
      if (!reply) return;
      text = text.slice(reply.end);
      if (reply.status >= 300) tally.failed += 1;
      else if (queue.length === 0) tally.done += 1;
      next();
    });
  });
}

export async function load({ port, clients, ms, requests }) {
  const tally = { done: 0, failed: 0 };
  const begin = performance.now();
  const over = () => performance.now() - begin > ms;
  await Promise.all(Array.from({ length: clients }, () => client(port, requests, over, tally)));
  return { ...tally, perSecond: (1000 * tally.done) / (performance.now() - begin) };
}
