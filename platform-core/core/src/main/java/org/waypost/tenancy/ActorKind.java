package org.waypost.tenancy;

/** What kind of actor did something. */
public enum ActorKind {
    /** A person who signed in. */
    PERSON,
    /** Another program with a token of its own. */
    PROGRAM,
    /** Waypost itself: jobs, migrations, provisioning. */
    SYSTEM,
    /** Nobody has signed in. */
    NOBODY
}
