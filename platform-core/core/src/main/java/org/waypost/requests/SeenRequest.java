package org.waypost.requests;

import java.util.Optional;

/**
 * A request as somebody saw it.
 *
 * @param version the one he saw; absent when he does not care what happened meanwhile
 */
public record SeenRequest(ActionRequestId id, Optional<Long> version) {}
