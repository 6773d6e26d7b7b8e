package org.waypost.requests;

import org.waypost.tenancy.Actor;

/**
 * Somebody of the staff who may have requests.
 *
 * @param subject the identity provider's id
 * @param name shown to people
 */
public record Colleague(String subject, String name) {
    static Colleague of(Actor actor) {
        return new Colleague(actor.subject(), actor.name());
    }
}
