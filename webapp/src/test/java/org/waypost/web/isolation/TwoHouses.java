package org.waypost.web.isolation;

import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Mail;
import org.waypost.web.it.RunningPlatform;

/**
 * Two locations with mail in both, and everybody signed in. Made once a JVM, since provisioning takes its time; what the
 * tests try on the victim must change nothing, so they can share it.
 *
 * @param mail what the victim has
 * @param own what the stranger has
 */
record TwoHouses(
        House victim,
        House stranger,
        Mail mail,
        Mail own,
        Caller victimProgram,
        Caller victimOwner,
        Caller victimRenter,
        Caller victimOtherRenter,
        Caller strangerProgram,
        Caller strangerOwner,
        Caller strangerRenter) {
    /** In everything the victim has, and nowhere else. */
    static final String CANARY = "Quillfeather";

    private static TwoHouses once;

    static synchronized TwoHouses on(RunningPlatform platform) {
        if (once == null) {
            once = build(platform);
        }
        return once;
    }

    private static TwoHouses build(RunningPlatform platform) {
        House victim = House.open(platform, "canary-house", CANARY);
        House stranger = House.open(platform, "cat-house", "Tomcat");
        return new TwoHouses(
                victim,
                stranger,
                Mail.into(victim),
                Mail.into(stranger),
                victim.program(),
                victim.owner(),
                victim.renter(),
                victim.otherRenter(),
                stranger.program(),
                stranger.owner(),
                stranger.renter());
    }
}
