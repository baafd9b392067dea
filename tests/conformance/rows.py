# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

"""Prints what a peer showed: one JSON row per check, as rows.mjs does."""

import json


class Rows:
    def __init__(self, peer, version):
        self.peer = peer
        self.version = version

    def add(self, check, result, detail=""):
        row = {"check": check, "peer": self.peer, "version": self.version, "result": result, "detail": str(detail)[:400]}
        print(json.dumps(row), flush=True)

    def check(self, name, prove):
        """Runs `prove`; what it returns is the detail of a pass, what it throws that of a failure."""
        try:
            self.add(name, "pass", prove() or "")
        except Exception as error:  # an SDK may throw anything
            self.add(name, "fail", f"{type(error).__name__}: {error}")


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


def equal(actual, expected, what):
    expect(actual == expected, f"{what}: {actual!r} instead of {expected!r}")
