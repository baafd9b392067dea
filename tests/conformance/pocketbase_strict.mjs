// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Peer: npm pocketbase
// Store: --pocketbase-stale-token 401
// The same where a dead token is refused everywhere, as since 0.42. Usage: pocketbase_strict.mjs FIRST_LINE_JSON VERSION

import { equal, expect } from "./rows.mjs";
import { Story, refused } from "./pocketbasestory.mjs";

const story = new Story("401-policy");
await story.guestToMember();
await story.errors();

await story.check("dead-token", async () => {
  const dead = await story.deadToken();
  for (const name of ["carts", "products"])
    equal((await refused(dead.collection(name).getList(1, 5), name)).status, 401, `status of the list of ${name}`);
  dead.authStore.clear();
  expect((await dead.collection("products").getList(1, 1)).totalItems > 0, "a public list without the token is refused");
  return "401 for every list until the token is dropped";
});

story.print();
