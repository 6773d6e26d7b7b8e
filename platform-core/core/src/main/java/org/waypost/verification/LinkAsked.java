package org.waypost.verification;

import org.waypost.customers.CustomerId;

/** Somebody who applies wants the link to his application by e-mail. */
public record LinkAsked(CustomerId customer) {}
