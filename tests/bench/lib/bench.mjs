// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

import { join } from "node:path";
import { Program } from "./processes.mjs";

// Runs one measure of guestpass-bench to its end; what it said.
export async function measureWith(context, order, { base, count, warmUp = 0, memory = false, env = process.env }) {
  const often = ["--count", String(count), "--warm-up", String(warmUp)];
  const args = [order, "--folder", context.folder(), "--base", base, ...often, ...(memory ? ["--memory"] : [])];
  const program = new Program(join(context.bin, "guestpass-bench"), args, { env, quiet: false });
  const line = await program.line();
  await program.ended;
  if (line.gone) throw new Error(`guestpass-bench ${order} ended without a word`);
  if (line.failed > 0 && order !== "storm") throw new Error(`guestpass-bench ${order}: ${line.failed} failed`);
  return line;
}
