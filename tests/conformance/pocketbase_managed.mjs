// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Peer: npm pocketbase
// Store: --pocketbase-manage-rule
// A guest becomes a member by one request, which a manage rule of the server allows. Its second half keeps members from it.
// Usage: pocketbase_managed.mjs FIRST_LINE_JSON VERSION

import { equal, expect } from "./rows.mjs";
import { Story, password, refused } from "./pocketbasestory.mjs";

const story = new Story("manage-rule");
const email = `managed-${Date.now()}@example.org`;
const users = () => story.client.collection("users");
let guest, lines;

await story.check("guest", async () => {
  guest = await story.signInAnonymously({ anonymous: true });
  expect(guest.record.anonymous, "the record is not marked");
  lines = await story.fillCart();
  return `anonymous, ${lines.length} cart lines`;
});
await story.check("verified-stays-the-servers", async () => {
  const change = { email, password, passwordConfirm: password, anonymous: false, verified: true };
  const { status, response } = await refused(users().update(guest.record.id, change), "update");
  equal([status, Object.keys(response.data).sort()], [400, ["email", "oldPassword", "verified"]], "refusal");
  return "400 on email, oldPassword and verified";
});
await story.check("conversion", async () => {
  const member = await users().update(guest.record.id, { email, password, passwordConfirm: password, anonymous: false });
  equal([member.id, member.email, member.verified], [guest.record.id, email, false], "record");
  equal((await refused(users().authRefresh(), "refresh")).status, 401, "the old token");
  const answer = await story.signIn(email);
  equal(answer.record.id, guest.record.id, "user id across conversion");
  equal(await story.lines(), lines, "cart lines");
  return "one request, same id, same cart, old tokens dead";
});
await story.check("verification", async () => {
  await users().requestVerification(email);
  await users().confirmVerification(await story.mailed(email));
  expect((await users().authRefresh()).record.verified, "not verified");
  return "mailed token accepted, tokens live on";
});
await story.check("member-is-no-guest", async () => {
  const id = guest.record.id;
  equal((await refused(users().update(id, { anonymous: true }), "anonymous")).status, 404, "setting anonymous again");
  const { response } = await refused(users().update(id, { email: "other@example.org" }), "email");
  equal(response.data.email?.code, "validation_values_mismatch", "changing the address");
  return "neither the mark nor the address can be changed any more";
});

story.print();
