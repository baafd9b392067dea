# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT
# Peer: pypi mudbase

"""Mudbase's own Python SDK against the demo store: guest, goods, a refused cart, refresh, conversion, cart, sign-out, and the
documented errors. Usage: mudbase_sdk.py FIRST_LINE_JSON VERSION"""

import json
import sys
import time

import mudbase

from mudbase_peer import Peer, code_of, failure_of, refused
from rows import Rows, equal, expect

peer = Peer(json.loads(sys.argv[1]))
rows = Rows("mudbase", sys.argv[2])
email = f"mudbase-{int(time.time() * 1000)}@example.org"
password = "conformance-password-1"
items = json.dumps([{"productId": "677565737470617373000042", "quantity": 2}])
state = {}


def anonymous():
    session = peer.guest()
    expect(session.user.is_anonymous and session.user.role == "viewer", "not a guest")
    expect(session.expires_in > 0 and session.refresh_token, "no lifetime or no refresh token")
    state["guest"] = session
    return f"guest {session.user.id}, {session.expires_in} s"


def session():
    local = peer.auth(state["guest"].token).get_local_session(project_id=peer.project)
    expect(local.authenticated and local.user["id"] == state["guest"].user.id, "somebody else")
    expect(local.user.get("customRole") is None and "isAnonymous" not in local.user, "a guest has no role")
    general = peer.auth(state["guest"].token).get_current_session()
    equal(general.user.id, state["guest"].user.id, "_id of the general session")
    return "both session calls name the guest"


def goods():
    data = peer.data(state["guest"].token)
    page = data.list_data(peer.project, peer.products, limit=5, sort="-createdAt", filter='{"isActive":true}')
    equal(len(page.data), 5, "page size")
    first = page.data[0]
    expect(first.created_at and first.additional_properties["priceCents"] > 0, "no price or no date")
    one = data.get_data(peer.project, peer.products, first.id).data
    equal(one["slug"], first.additional_properties["slug"], "the document by its id")
    found = peer.search(state["guest"].token).search_data(peer.project, one["name"])
    expect(any(result.item.id == first.id for result in found.data.results), "search does not find it by its name")
    return f"{page.pagination.total} documents, found by id and by name"


def guest_cart():
    error = refused(lambda: peer.data(state["guest"].token).create_data(peer.project, peer.carts, {"itemsJson": items}), 403)
    equal(error["required"], {"action": "create", "collection": "carts"}, "required")
    equal((error["error"], error["customRole"]), ("Insufficient permissions", "none"), "refusal")
    return "403 with what would be needed"


def refresh():
    old = state["guest"]
    pair = peer.refresh(old.refresh_token)
    expect(pair.token != old.token and pair.refresh_token != old.refresh_token, "not a new pair")
    equal(peer.auth(pair.token).get_local_session(project_id=peer.project).user["id"], old.user.id, "user across refresh")
    state["pair"] = pair
    return "new pair, same guest"


def replay():
    used = peer.guest()
    fresh = peer.refresh(used.refresh_token)
    error = refused(lambda: peer.refresh(used.refresh_token), 401)
    equal(error["error"], "Session has been invalidated. Please sign in again.", "words")
    refused(lambda: peer.auth(fresh.token).get_local_session(project_id=peer.project), 401)
    return "401, and the whole session is over"


def convert():
    request = mudbase.ConvertAnonymousAccountRequest(email=email, password=password, first_name="Con", last_name="Formance")
    member = peer.auth(state["pair"].token).convert_anonymous_account(request)
    equal(member.user.id, state["guest"].user.id, "user across conversion")
    equal((member.user.is_anonymous, member.user.custom_role, member.user.email), (False, "customer", email), "the member")
    refused(lambda: peer.auth(state["pair"].token).get_current_session(), 401)
    refused(lambda: peer.refresh(state["pair"].refresh_token), 401)
    state["member"] = member
    return "same user, the guest's tokens are refused"


def member_cart():
    data = peer.data(state["member"].token)
    made = data.create_data(peer.project, peer.carts, {"itemsJson": items}).data
    equal((made["userId"], made["itemsJson"]), (state["member"].user.id, items), "the cart made")
    clash = refused(lambda: data.create_data(peer.project, peer.carts, {"itemsJson": "[]"}), 409)
    equal((clash["code"], clash["field"]), ("duplicate_key", "userId"), "a second cart")
    changed = data.update_data(peer.project, peer.carts, made["_id"], {"itemsJson": "[]"}).data
    equal(changed["itemsJson"], "[]", "the cart changed")
    mine = data.list_data(peer.project, peer.carts, filter=json.dumps({"userId": state["member"].user.id}))
    equal([cart.id for cart in mine.data], [made["_id"]], "carts by user")
    expect(data.delete_data(peer.project, peer.carts, made["_id"]).message, "no message")
    return "made, second refused with 409, changed, found, removed"


def profile():
    users = peer.users(state["member"].token)
    equal(users.get_current_user().user.full_name, "Con Formance", "name")
    change = mudbase.ChangePasswordRequest(current_password=password, new_password=password + "2")
    expect(users.change_password(change).message, "no message")
    equal(peer.log_in(email, password + "2").user.id, state["member"].user.id, "user after log-in")
    return "profile read, password changed, logged in with it"


def sign_out():
    expect(peer.auth(state["member"].token).logout_local_user().message == "Logout successful", "words")
    refused(lambda: peer.auth(state["member"].token).get_current_session(), 401)
    refused(lambda: peer.refresh(state["member"].refresh_token), 401)
    return "access and refresh token are refused"


def register_with_role():
    roles = mudbase.MultiRoleFeatureApi(peer.client())
    request = mudbase.RegisterWithRoleRequest(email="role-" + email, password=password, first_name="Ro", last_name="Le",
                                              project_id=peer.project)
    answer = roles.register_with_role("customer", request)
    equal((answer.user.custom_role, answer.role.slug), ("customer", "customer"), "role")
    error = refused(lambda: roles.register_with_role("user", request), 404)
    equal(error["error"], "Role not found", "words")
    error = refused(lambda: roles.register_with_role("customer", request), 400)
    return f"customer; unknown role 404; the same address again 400 {error['error']}"


def reset_password():
    auth = peer.auth()
    auth.request_local_password_reset(mudbase.RequestLocalPasswordResetRequest(email=email, project_id=peer.project))
    confirm = mudbase.ConfirmLocalPasswordResetWithOtpRequest(email=email, project_id=peer.project,
                                                              otp=code_of(peer.root, email), new_password=password)
    expect(auth.confirm_local_password_reset_with_otp(confirm).message, "no message")
    user = peer.log_in(email, password).user
    equal((user.id, user.email_verified), (state["member"].user.id, True), "user after the reset")
    return "code from the mail accepted, address proved"


def sign_in_code():
    auth = peer.auth()
    auth.send_otp(mudbase.OTPSendRequest(email=email, project_id=peer.project, method="email"))
    answer = auth.verify_otp(mudbase.OTPVerifyRequest(identifier=email, otp=code_of(peer.root, email), project_id=peer.project))
    equal(answer.user.id, state["member"].user.id, "user after the code")
    return "signed in with a mailed code"


def errors():
    auth = peer.auth()
    other = "677565737470617373000099"
    guest = peer.guest().token
    query = {"page": 1, "limit": 1}
    cases = {
        "wrong password": lambda: peer.log_in(email, "wrong-password"),
        "bad address": lambda: peer.log_in("nobody", password),
        "unknown project": lambda: auth.create_anonymous_session(
            create_anonymous_session_request=mudbase.CreateAnonymousSessionRequest(project_id=other)),
        "no token": lambda: peer.data(None).list_data(peer.project, peer.products, **query),
        "bad token": lambda: peer.auth("nonsense").get_current_session(),
        "convert without a token": lambda: auth.convert_anonymous_account(
            mudbase.ConvertAnonymousAccountRequest(email=email, password=password)),
        "unknown refresh token": lambda: peer.refresh("nonsense"),
        "bad id in a filter": lambda: peer.data(guest).list_data(peer.project, peer.products, filter='{"sellerId":"x"}', **query),
        "regular expression": lambda: peer.data(guest).list_data(
            peer.project, peer.products, filter='{"name":{"$regex":"a"}}', **query),
        "bogus verification": lambda: auth.verify_email_auth(mudbase.VerifyEmailAuthRequest(token="bogus")),
    }
    wanted = {"wrong password": 401, "bad address": 400, "unknown project": 404, "no token": 401, "bad token": 401,
              "convert without a token": 401, "unknown refresh token": 401, "bad id in a filter": 400,
              "regular expression": 400, "bogus verification": 400}
    seen = {name: failure_of(call) for name, call in cases.items()}
    equal({name: status for name, (status, _) in seen.items()}, wanted, "statuses")
    expect(all(body.get("error") for _, body in seen.values()), "an error without words")
    equal(seen["bad address"][1]["details"], ['"email" must be a valid email'], "details")
    return f"{len(seen)} refusals, each with status and words"


for check in (anonymous, session, goods, guest_cart, refresh, replay, convert, member_cart, profile, sign_out, register_with_role,
              reset_password, sign_in_code, errors):
    rows.check("mudbase/" + check.__name__.replace("_", "-"), check)
