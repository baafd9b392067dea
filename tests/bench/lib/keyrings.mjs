// SPDX-FileCopyrightText: 2026 The GuestPass authors
// SPDX-License-Identifier: MIT

// Real keyrings that are nobody's: the environment in which a program finds one, and how to end it.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Program, pause } from "./processes.mjs";
import { createInterface } from "node:readline";
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";

function home(folder) {
  const places = { XDG_DATA_HOME: "data", XDG_CONFIG_HOME: "config", XDG_STATE_HOME: "state", XDG_CACHE_HOME: "cache", XDG_RUNTIME_DIR: "run" };
  const env = { ...process.env, HOME: folder, QT_QPA_PLATFORM: "offscreen" };
  for (const [name, place] of Object.entries(places)) {
    env[name] = join(folder, place);
    mkdirSync(env[name], { recursive: true, mode: 0o700 });
  }
  for (const name of ["DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION"]) delete env[name];
  return env;
}

// libsecret's own encrypted file: no bus, no other program. For one process at a time.
export function fileKeyring(folder) {
  const env = home(folder);
  return {
    name: "libsecret file",
    env: { ...env, DBUS_SESSION_BUS_ADDRESS: "disabled:", SECRET_BACKEND: "file", SECRET_FILE_TEST_PATH: join(folder, "bench.keyring"),
      SECRET_FILE_TEST_PASSWORD: "guestpass" },
    end: async () => {},
  };
}

const busConfiguration = (socket) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${socket}</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`;

async function startBus(folder, env) {
  const file = join(folder, "bus.conf");
  writeFileSync(file, busConfiguration(join(folder, "run", "bus")));
  const child = spawn("dbus-daemon", [`--config-file=${file}`, "--print-address", "--nofork"], { env, stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    child.once("error", reject);
    child.once("exit", () => reject(new Error("dbus-daemon did not come up")));
  });
  return { child, address };
}

async function waitForSecrets(env) {
  const owned = ["call", "--session", "--dest", "org.freedesktop.DBus", "--object-path", "/org/freedesktop/DBus", "--method",
    "org.freedesktop.DBus.NameHasOwner", "org.freedesktop.secrets"];
  for (let i = 0; i < 200; ++i) {
    const { stdout } = await promisify(execFile)("gdbus", owned, { env }).catch(() => ({ stdout: "" }));
    if (stdout.includes("true")) return;
    await pause(25);
  }
  throw new Error("gnome-keyring-daemon did not come up");
}

// gnome-keyring, unlocked, on a bus of its own. For any number of processes.
export async function gnomeKeyring(folder) {
  const env = home(folder);
  const bus = await startBus(folder, env);
  env.DBUS_SESSION_BUS_ADDRESS = bus.address;
  const daemon = new Program("gnome-keyring-daemon", ["--foreground", "--unlock", "--components=secrets"], { env });
  daemon.child.stdin.end("guestpass");
  await waitForSecrets(env);
  const end = async () => {
    await daemon.kill("SIGTERM");
    bus.child.removeAllListeners("exit");
    bus.child.kill("SIGTERM");
  };
  return { name: "gnome-keyring", env, end };
}
