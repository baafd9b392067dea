// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Commerce Engine's SDK as its documentation has it: a managed session with a token storage.

import { createStorefront } from "@commercengine/storefront-sdk";
import { FileStorage } from "./filestorage.mjs";

class TokenStorage {
  constructor(file) {
    this.storage = new FileStorage(file);
  }
  async getAccessToken() {
    return this.storage.get("access_token");
  }
  async setAccessToken(token) {
    this.storage.set("access_token", token);
  }
  async getRefreshToken() {
    return this.storage.get("refresh_token");
  }
  async setRefreshToken(token) {
    this.storage.set("refresh_token", token);
  }
  async clearTokens() {
    this.storage.change((all) => {
      delete all.access_token;
      delete all.refresh_token;
    });
  }
}

export class Peer {
  constructor({ base, file }) {
    const session = { tokenStorage: new TokenStorage(file) };
    this.sdk = createStorefront({ storeId: "bench", apiKey: "bench-key", baseUrl: base, session }).session();
  }

  async ensure() {
    return { user: await this.sdk.session.ensureUserId() };
  }

  async call() {
    const { data, error } = await this.sdk.cart.getUserCart();
    return error ? { user: null, error: error.code ?? error.message } : { user: data?.cart?.user_id ?? null };
  }

  end() {}
}
