package org.waypost.loader.guard;

/** What runs on a plugin's thread. */
@FunctionalInterface
interface Work {
    Outcome.Gave run() throws Throwable;
}
