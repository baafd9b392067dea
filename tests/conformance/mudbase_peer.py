# SPDX-FileCopyrightText: 2026 The GuestPass authors
# SPDX-License-Identifier: MIT

"""The vendor's SDK, made ready for one demo store."""

import json
import urllib.parse
import urllib.request

import mudbase


class Peer:
    def __init__(self, first_line):
        place = first_line["dialects"]["mudbase"]
        options = place["options"]
        self.root = first_line["url"]
        self.host = place["url"]
        self.project = options["projectId"]
        self.products = options["productsCollection"]
        self.carts = options["cartsCollection"]

    def client(self, token=None):
        # One client for each token: the SDK keeps none, and its default configuration is the same for everybody.
        return mudbase.ApiClient(mudbase.Configuration(host=self.host, access_token=token))

    def auth(self, token=None):
        return mudbase.AuthenticationApi(self.client(token))

    def data(self, token):
        return mudbase.DataApi(self.client(token))

    def users(self, token):
        return mudbase.UsersApi(self.client(token))

    def search(self, token):
        return mudbase.SearchApi(self.client(token))

    def guest(self):
        request = mudbase.CreateAnonymousSessionRequest(project_id=self.project, device_id="conformance")
        return self.auth().create_anonymous_session(create_anonymous_session_request=request)

    def refresh(self, token):
        return self.auth().refresh_token(mudbase.RefreshTokenRequest(refresh_token=token))

    def log_in(self, email, password):
        return self.auth().login_local_user(mudbase.LoginLocalUserRequest(email=email, password=password, project_id=self.project))


def failure_of(call):
    """The status and the body of what must be refused."""
    try:
        call()
    except mudbase.ApiException as error:
        return error.status, json.loads(error.body)
    raise AssertionError("accepted, but it should have been refused")


def refused(call, status):
    """The body of a refusal that must have this status."""
    got, body = failure_of(call)
    if got != status:
        raise AssertionError(f"{got} {body} instead of {status}")
    return body


def code_of(root, email):
    """What was mailed last to somebody."""
    with urllib.request.urlopen(f"{root}/demo/outbox?to={urllib.parse.quote(email)}") as answer:
        messages = json.load(answer)["messages"]
    if not messages:
        raise AssertionError(f"no mail for {email}")
    return messages[0]["code"]
