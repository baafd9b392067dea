// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

import { join } from "node:path";
import { Program } from "./processes.mjs";

// Runs one measure of guestpass-bench to its end; what it said.
export async function measureWith(context, order, { base, count, warmUp, memory = false, env = process.env }) {
  const args = [order, ...common(context, base, count, warmUp), ...(memory ? ["--memory"] : [])];
  const line = await lineOf(new Program(join(context.bin, "guestpass-bench"), args, { env, quiet: false }), order);
  if (line.failed > 0 && order !== "storm") throw new Error(`guestpass-bench ${order}: ${line.failed} failed`);
  return line;
}

export async function measureRefresh(context, { base, tokenUrl, count, warmUp }) {
  const args = [...common(context, base, count, warmUp), "--token-url", tokenUrl];
  const line = await lineOf(new Program(join(context.bin, "guestpass-bench-refresh"), args, { quiet: false }), "refresh");
  if (line.failed > 0) throw new Error(`guestpass-bench-refresh: ${line.failed} failed`);
  return line;
}

const common = (context, base, count, warmUp = 0) =>
  ["--folder", context.folder(), "--base", base, "--count", String(count), "--warm-up", String(warmUp)];

async function lineOf(program, order) {
  const line = await program.line();
  await program.ended;
  if (line.gone) throw new Error(`${order} ended without a word`);
  return line;
}
