package org.waypost.requests;

import java.util.Optional;

/**
 * A step, and what it needs to know.
 *
 * @param reason what renters are told of {@link RequestStep#DECLINE}, up to 1,000 characters; otherwise empty
 * @param colleague who has them after {@link RequestStep#GIVE}; otherwise absent
 */
public record StepCommand(RequestStep step, String reason, Optional<Colleague> colleague) {}
