package org.waypost.customers;

/** Somebody who never sent his application in is about to be deleted: whoever keeps something of him deletes it now. */
public record ProspectForgotten(CustomerId customer) {}
