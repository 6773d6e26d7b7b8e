package org.waypost.notifications;

import org.waypost.customers.CustomerId;

/** A customer wants to be told at other times: what waits for him may be due now. */
public record NoticeChoiceChanged(CustomerId customer) {}
