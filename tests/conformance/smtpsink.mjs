// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// A mail server on loopback that takes every mail and keeps it: as much of SMTP (RFC 5321) as a sender needs.

import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

// RFC 2045, 6.7.
function unquoted(text) {
  const bytes = text.replace(/=\r?\n/g, "").replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

export class SmtpSink {
  constructor() {
    this.mails = []; // {to, text}, oldest first
    this.waiting = [];
    this.server = createServer((socket) => this.talk(socket));
    this.server.unref();
  }

  async start() {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
    this.port = this.server.address().port;
  }

  stop() {
    this.server.close();
  }

  async talk(socket) {
    const say = (line) => socket.write(`${line}\r\n`);
    socket.on("error", () => {});
    socket.unref();
    let to = [];
    let lines = null; // of the mail's text, while that is being sent
    say("220 sink");
    for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
      if (lines) {
        if (line !== ".") lines.push(line.startsWith(".") ? line.slice(1) : line);
        else {
          this.keep({ to, text: unquoted(lines.join("\n")) });
          [to, lines] = [[], null];
          say("250 kept");
        }
        continue;
      }
      const [command] = line.toUpperCase().split(" ");
      if (command === "RCPT") to.push(line.match(/<([^>]*)>/)?.[1]);
      if (command === "DATA") lines = [];
      const reply = { DATA: "354 go on", QUIT: "221 bye", EHLO: "250 sink", HELO: "250 sink" };
      say(reply[command] ?? (["MAIL", "RCPT", "RSET", "NOOP"].includes(command) ? "250 ok" : "502 no such command"));
      if (command === "QUIT") socket.end();
    }
  }

  keep(mail) {
    this.mails.push(mail);
    this.waiting.splice(0).forEach((look) => look());
  }

  // The newest mail to somebody that has what is looked for; waits for it.
  async find(to, pattern, patience = 10000) {
    const end = Date.now() + patience;
    for (;;) {
      const mail = this.mails.findLast((candidate) => candidate.to.includes(to) && pattern.test(candidate.text));
      if (mail) return mail.text.match(pattern)[0];
      if (Date.now() > end) throw new Error(`no such mail to ${to}; ${this.mails.length} others`);
      await new Promise((resolve) => {
        const timer = setTimeout(resolve, end - Date.now());
        this.waiting.push(() => (clearTimeout(timer), resolve()));
      });
    }
  }
}
