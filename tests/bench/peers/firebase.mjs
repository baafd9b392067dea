// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Firebase's SDK with a persistence in a file, made like the one that its own React Native part makes of AsyncStorage. A guest
// is signed in where nobody is, once the SDK has said who is there, as the documentation has it.

import { deleteApp, initializeApp } from "firebase/app";
import { connectAuthEmulator, initializeAuth, signInAnonymously } from "firebase/auth";
import { FileStorage } from "./filestorage.mjs";

function filePersistence(file) {
  const storage = new FileStorage(file);
  return class FilePersistence {
    static type = "LOCAL";
    type = "LOCAL";
    async _isAvailable() {
      return true;
    }
    async _set(key, value) {
      storage.set(key, value);
    }
    async _get(key) {
      return storage.get(key);
    }
    async _remove(key) {
      storage.remove(key);
    }
    _addListener() {}
    _removeListener() {}
  };
}

export class Peer {
  constructor({ base, file, slot }) {
    this.base = base;
    // The same name in every process: the SDK makes the storage's key of it.
    this.app = initializeApp({ apiKey: "bench-key", projectId: "bench", appId: "bench" }, slot);
    this.auth = initializeAuth(this.app, { persistence: filePersistence(file) });
    connectAuthEmulator(this.auth, base, { disableWarnings: true });
  }

  async user() {
    await this.auth.authStateReady();
    if (!this.auth.currentUser) await signInAnonymously(this.auth);
    return this.auth.currentUser;
  }

  async ensure() {
    return { user: (await this.user()).uid };
  }

  async call() {
    const token = await (await this.user()).getIdToken();
    const answer = await fetch(`${this.base}/whoami`, { headers: { Authorization: `Bearer ${token}` } });
    return answer.ok ? { user: (await answer.json()).user ?? null } : { user: null, error: `status ${answer.status}` };
  }

  end() {
    deleteApp(this.app);
  }
}
