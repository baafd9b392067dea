/* SPDX-FileCopyrightText: 2026 The GuestPass authors */
/* SPDX-License-Identifier: MIT */

/*
 * How programs of one account refresh one credential: rotation x crash x two programs. A token is its generation.
 *
 * Checked: (1) never two refreshes in flight for one credential; (2) no token is used before the keyring holds it;
 * (3) with lenient rotation the store never refuses a token, whatever crashes and whatever reply is lost; (4) with strict
 * rotation neither, while the access token lives: what was handed in without an answer is not handed in again.
 *
 * Lenient: the store honours a replaced token until a younger one was presented. STRICT: only the youngest, and what
 * becomes of the guest is then a matter of Capabilities: BY_ACCESS (guestKnownByAccessToken) asks for the guest by the
 * access token when in doubt; HOLD_BACK (RepeatedRefresh::SingleUse) waits until that has run out. Assumed: a request
 * is served or lost before its sender's lock can go to another program, and none is as slow as an access token's end.
 *
 * Each of these -D takes one rule out and has to make the checker find something; packaging/check.sh runs them all.
 * Lenient: NO_LOCK, NO_REREAD, KEEP_STALE (a code is kept on top of what a program remembers), RELEASE_EARLY. Strict:
 * without BY_ACCESS or HOLD_BACK, and with one of them but NO_INTENT, INTENT_LATE (noted when the request is on its way)
 * or INDEX_LATE (taken back when the lock is another's).
 */

#define PROGRAMS 2
#define ROUNDS   3 /* refreshes that each life of a program begins */
#define CRASHES  2
#define LOSSES   2

#define FREE 255
#define NONE 255

mtype:state = { Opening, SignedOut, Guest, Member, Locked, NeedsAttention };
mtype:event = { FoundNothing, FoundGuest, FoundMember, FoundRejected, FoundUnreadable, GuestSignedIn, MemberSignedIn,
                Rejected, SignedOutNow, GivenUp };

byte vault = 0;     /* the keyring: one record, replaced as a whole */
byte intent = NONE; /* the note: the token that is being handed in; Keeper::noteRefresh() */
byte issued = 0;    /* the store: the youngest token it has made */
byte presented = 0; /* the store: the youngest token that somebody showed */
byte lock = FREE;   /* of the credential; dies with its holder */
byte inFlight = 0;  /* requests whose sender waits */
bool ended = false; /* the access token has run out: it renews nothing any more, and holds nothing back */
byte crashes = 0;
byte losses = 0;

#define T(from, event, to) :: (state == from && what == event) -> state = to
inline apply(what)
{
    if
#include "transitions.pml"
    :: else
    fi
}
#undef T

/* kill -9, between any two steps. */
#define STEP                                                                                                           \
    if                                                                                                                 \
    :: skip                                                                                                            \
    :: atomic { crashes < CRASHES -> crashes++; goto dead }                                                            \
    fi

#ifdef STRICT
#define honoured(token) (token == issued)
#else
#define honoured(token) (token >= presented)
#endif

#ifdef BY_ACCESS
#define byAccess (doubt && !ended)
#else
#define byAccess false
#endif

#define mayUse(token) assert(vault >= token)

proctype Program(byte me)
{
    mtype:state state;
    byte mine, got, rounds;
    bool sending, served, doubt, keeping;

life:
    atomic { state = Opening; rounds = 0; sending = false; mine = vault; apply(FoundGuest) }
    mayUse(mine);
    do
    :: rounds == ROUNDS -> break
    :: rounds < ROUNDS ->
        rounds++;
        served = false;
        if
        :: keeping = false
        :: keeping = true /* of a code that was asked for, in the same record; Session::Private::flowEnded() */
        fi;
        STEP;
#ifndef NO_LOCK
        atomic { lock == FREE -> lock = me }
        STEP;
#endif
#ifndef NO_REREAD
        if
#ifdef KEEP_STALE
        :: keeping
#endif
        :: atomic { vault > mine -> mine = vault; apply(FoundGuest) }
            mayUse(mine);
            if
            :: keeping
            :: !keeping -> goto release /* another program was quicker: no request */
            fi
        :: vault <= mine
        fi;
#endif
        if
        :: keeping -> STEP; vault = mine; goto release
        :: !keeping
        fi;
        doubt = (intent == mine); /* Rotation::Unknown */
#ifdef HOLD_BACK
        if
        :: atomic { doubt && !ended -> goto release }
        :: !doubt || ended
        fi;
#endif
#if !defined(NO_INTENT) && !defined(INTENT_LATE)
        intent = mine;
        STEP; /* noted, and never sent */
#endif
        atomic { sending = true; inFlight++; assert(inFlight <= 1) }
        STEP; /* the request is lost with its sender */
        if
        :: atomic { byAccess -> issued++; got = issued; served = true }
        :: atomic { !byAccess && honoured(mine) -> presented = (mine > presented -> mine : presented); issued++;
                    got = issued; served = true }
        :: atomic { !byAccess && !honoured(mine) -> served = false; apply(Rejected);
                    assert(ended || state != NeedsAttention) }
        fi;
#ifdef INTENT_LATE
        STEP;
        intent = mine;
#endif
        STEP; /* the store has acted, and nobody knows */
        if
        :: atomic { losses < LOSSES -> losses++; served = false } /* the reply is lost; the token is kept */
        :: skip
        fi;
        atomic { sending = false; inFlight-- }
        if
        :: !served
        :: served ->
#ifdef RELEASE_EARLY
            mine = got;
            mayUse(mine);
#endif
            STEP;
            vault = got; /* written and read back */
            STEP; /* the intent is left, and the record is another: Rotation::Received */
#ifndef INDEX_LATE
            intent = NONE;
            STEP;
#endif
            atomic { mine = got; apply(FoundGuest) }
            mayUse(mine)
        fi;
release:
        STEP;
        if
        :: lock == me -> lock = FREE
        :: else
        fi;
#ifdef INDEX_LATE
        STEP;
        if
        :: served -> intent = NONE
        :: else
        fi
#endif
    od;
    goto end;

dead:
    atomic {
        if
        :: lock == me -> lock = FREE
        :: else
        fi;
        if
        :: sending -> sending = false; inFlight--
        :: else
        fi
    }
    goto life;

end:
    skip
}

#ifdef HOLD_BACK
proctype Time()
{
    ended = true
}
#endif

init
{
    atomic {
        byte i;
        for (i : 0 .. PROGRAMS - 1) { run Program(i) }
#ifdef HOLD_BACK
        run Time()
#endif
    }
}
