// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Supabase's auth-js with the settings of supabase-js, and requests as supabase-js authorises them. A guest is signed in where
// there is no session and no trouble either: kinder than the documentation's own example, which does not ask for trouble.

import { GoTrueClient } from "@supabase/auth-js";
import { FileStorage } from "./filestorage.mjs";

export class Peer {
  constructor({ base, file }) {
    const files = new FileStorage(file);
    const storage = {
      getItem: async (key) => files.get(key),
      setItem: async (key, value) => files.set(key, value),
      removeItem: async (key) => files.remove(key),
    };
    this.base = base;
    this.auth = new GoTrueClient({ url: `${base}/auth/v1`, headers: { apikey: "bench-key" }, storage, storageKey: "sb-bench-auth-token",
      persistSession: true, autoRefreshToken: true, detectSessionInUrl: false });
  }

  async session() {
    const { data, error } = await this.auth.getSession();
    if (error || data.session) return { session: data.session, error };
    const guest = await this.auth.signInAnonymously();
    return { session: guest.data.session, error: guest.error };
  }

  async ensure() {
    const { session, error } = await this.session();
    return session ? { user: session.user.id } : { user: null, error: error?.message };
  }

  async call() {
    const { session, error } = await this.session();
    if (!session) return { user: null, error: error?.message };
    const answer = await fetch(`${this.base}/rest/v1/whoami`, { headers: { Authorization: `Bearer ${session.access_token}` } });
    return answer.ok ? { user: (await answer.json()).user ?? null } : { user: null, error: `status ${answer.status}` };
  }

  end() {
    this.auth.stopAutoRefresh();
  }
}
