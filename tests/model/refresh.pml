/* SPDX-FileCopyrightText: 2026 The GuestPass authors */
/* SPDX-License-Identifier: MIT */

/*
 * How programs of one account refresh one credential: rotation x crash x two programs. A token is its generation.
 *
 * Checked: (1) never two refreshes in flight for one credential; (2) no token is used before the keyring holds it;
 * (3) with lenient rotation the store never refuses a token, whatever crashes and whatever reply is lost.
 *
 * Lenient: the store honours a replaced token until a younger one was presented. Assumed: a request is served or lost
 * before its sender's lock can go to another program.
 *
 * Each -D takes one rule out (or makes the store strict) and has to make the checker find something; packaging/check.sh
 * runs them all: NO_LOCK, NO_REREAD, RELEASE_EARLY, STRICT (a store that forgives no lost reply).
 */

#define PROGRAMS 2
#define ROUNDS   3 /* refreshes that each life of a program begins */
#define CRASHES  2
#define LOSSES   2

#define FREE 255

mtype:state = { Opening, SignedOut, Guest, Member, Locked, NeedsAttention };
mtype:event = { FoundNothing, FoundGuest, FoundMember, FoundRejected, FoundUnreadable, GuestSignedIn, MemberSignedIn,
                Rejected, SignedOutNow, GivenUp };

byte vault = 0;     /* the keyring: one record, replaced as a whole */
byte issued = 0;    /* the store: the youngest token it has made */
byte presented = 0; /* the store: the youngest token that somebody showed */
byte lock = FREE;   /* of the credential; dies with its holder */
byte inFlight = 0;  /* requests whose sender waits */
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

#define mayUse(token) assert(vault >= token)

proctype Program(byte me)
{
    mtype:state state;
    byte mine, got, rounds;
    bool sending, served;

life:
    atomic { state = Opening; rounds = 0; sending = false; mine = vault; apply(FoundGuest) }
    mayUse(mine);
    do
    :: rounds == ROUNDS -> break
    :: rounds < ROUNDS ->
        rounds++;
        STEP;
#ifndef NO_LOCK
        atomic { lock == FREE -> lock = me }
        STEP;
#endif
#ifndef NO_REREAD
        if
        :: atomic { vault > mine -> mine = vault; apply(FoundGuest) }
            mayUse(mine);
            goto release /* another program was quicker: no request */
        :: vault <= mine
        fi;
#endif
        atomic { sending = true; inFlight++; assert(inFlight <= 1) }
        STEP; /* the request is lost with its sender */
        if
        :: atomic { honoured(mine) -> presented = (mine > presented -> mine : presented); issued++; got = issued;
                    served = true }
        :: atomic { !honoured(mine) -> served = false; apply(Rejected); assert(state != NeedsAttention) }
        fi;
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
            STEP;
            atomic { mine = got; apply(FoundGuest) }
            mayUse(mine)
        fi;
release:
        STEP;
        if
        :: lock == me -> lock = FREE
        :: else
        fi
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

init
{
    atomic {
        byte i;
        for (i : 0 .. PROGRAMS - 1) { run Program(i) }
    }
}
