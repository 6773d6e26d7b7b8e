package org.waypost.mailroom;

import java.util.Optional;
import org.waypost.customers.CustomerId;

/** A piece was put into quarantine; whoever had it until now sees it no more among his mail. */
public record MailQuarantined(MailItemId item, QuarantineReason reason, Optional<CustomerId> customer) {}
