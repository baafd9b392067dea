// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

import { join } from "node:path";
import { Program } from "./processes.mjs";

// Runs one measure of guestpass-bench to its end; what it said.
export async function measureWith(context, order, { base, count, warmUp, memory = false, env }) {
  const args = [order, ...common(context, base, count, warmUp), ...(memory ? ["--memory"] : [])];
  return lineOf(context, "guestpass-bench", args, { env, mayFail: order === "storm" });
}

export async function measureRefresh(context, { base, tokenUrl, count, warmUp }) {
  const args = [...common(context, base, count, warmUp), "--token-url", tokenUrl];
  return lineOf(context, "guestpass-bench-refresh", args);
}

const common = (context, base, count, warmUp = 0) =>
  ["--folder", context.folder(), "--base", base, "--count", String(count), "--warm-up", String(warmUp)];

async function lineOf(context, name, args, { env = process.env, mayFail = false } = {}) {
  const program = new Program(join(context.bin, name), args, { env, quiet: false });
  const line = await program.line();
  await program.ended;
  if (line.gone) throw new Error(`${name} ${args.join(" ")} ended without a word`);
  if (line.failed > 0 && !mayFail) throw new Error(`${name} ${args.join(" ")}: ${line.failed} failed`);
  return line;
}
