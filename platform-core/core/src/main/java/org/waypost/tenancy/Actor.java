package org.waypost.tenancy;

import java.util.Set;

/**
 * Who acts.
 *
 * @param kind person, program or the system itself
 * @param subject the identity provider's stable id of the person or program; the job's name for the system
 * @param name the name shown to people
 * @param roles the roles in this tenant
 * @param device from where: browser or program as it names itself, at most 200 characters
 */
public record Actor(ActorKind kind, String subject, String name, Set<String> roles, String device) {
    private static final int DEVICE_LIMIT = 200;

    /** Copies the roles and shortens the device. */
    public Actor {
        roles = Set.copyOf(roles);
        device = device.length() > DEVICE_LIMIT ? device.substring(0, DEVICE_LIMIT) : device;
    }

    /** Waypost itself, doing what {@code task} names. */
    public static Actor system(String task) {
        return new Actor(ActorKind.SYSTEM, task, "Waypost", Set.of(), "");
    }

    /** Somebody who has not signed in. */
    public static Actor nobody(String device) {
        return new Actor(ActorKind.NOBODY, "", "", Set.of(), device);
    }
}
