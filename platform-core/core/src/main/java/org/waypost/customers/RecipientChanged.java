package org.waypost.customers;

/** An authorized recipient was named, came into another standing or was ended. */
public record RecipientChanged(AuthorizedRecipientId recipient, CustomerId customer, Standing standing) {}
