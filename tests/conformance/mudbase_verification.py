# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# Peer: pypi mudbase
# Store: --mudbase-verification

"""Mudbase's own Python SDK against a project that demands proved addresses: success does not mean signed in.
Usage: mudbase_verification.py FIRST_LINE_JSON VERSION"""

import json
import sys

import mudbase

from mudbase_peer import Peer, code_of, refused
from rows import Rows, equal, expect

peer = Peer(json.loads(sys.argv[1]))
rows = Rows("mudbase", sys.argv[2])
email = "verified@example.org"
password = "conformance-password-1"


def register():
    answer = peer.auth().register_local_user(mudbase.RegisterLocalUserRequest(
        email=email, password=password, first_name="Ve", last_name="Rified", project_id=peer.project))
    expect(answer.require_verification and not answer.token and not answer.refresh_token, "tokens before the proof")
    error = refused(lambda: peer.log_in(email, password), 403)
    equal(error["code"], "EMAIL_VERIFICATION_REQUIRED", "code")
    expect(error["error"] and error["message"], "no words")
    return "no tokens, log-in refused with 403 EMAIL_VERIFICATION_REQUIRED"


def resend():
    first = code_of(peer.root, email)
    peer.auth().resend_verification_auth(mudbase.ResendVerificationAuthRequest(email=email, project_id=peer.project))
    expect(code_of(peer.root, email) != first, "no new mail")
    return "another mail"


def verify():
    proof = mudbase.VerifyEmailAuthRequest(token=code_of(peer.root, email), project_id=peer.project)
    expect(peer.auth().verify_email_auth(proof).message, "no message")
    user = peer.log_in(email, password).user
    equal((user.email, user.email_verified), (email, True), "user")
    return "mailed token accepted, then log-in works"


def convert():
    guest = peer.guest()
    request = mudbase.ConvertAnonymousAccountRequest(email="converted@example.org", password=password)
    member = peer.auth(guest.token).convert_anonymous_account(request)
    equal((member.user.id, member.user.email_verified), (guest.user.id, False), "user")
    expect(member.token and member.refresh_token, "no tokens")
    refused(lambda: peer.log_in("converted@example.org", password), 403)
    return "tokens at once, log-in only after the proof"


for check in (register, resend, verify, convert):
    rows.check("mudbase/verification/" + check.__name__, check)
