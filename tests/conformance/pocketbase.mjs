// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Peer: npm pocketbase
// PocketBase's own JavaScript SDK against the demo store, where who brings a dead token is a guest, as before 0.42.
// Usage: pocketbase.mjs FIRST_LINE_JSON VERSION

import { equal, expect } from "./rows.mjs";
import { Story, refused } from "./pocketbasestory.mjs";

const story = new Story("guest-policy");
await story.guestToMember();
await story.errors();

await story.check("dead-token", async () => {
  const dead = await story.deadToken();
  const { status } = await refused(dead.collection("users").authRefresh(), "auth-refresh");
  equal(status, 401, "status of auth-refresh");
  const carts = await dead.collection("carts").getList(1, 5);
  equal(carts.totalItems, 0, "carts with a dead token");
  expect((await dead.collection("products").getList(1, 1)).totalItems > 0, "a public list is refused");
  return "401 for a refresh, an empty list of carts, public lists as ever";
});

story.print();
