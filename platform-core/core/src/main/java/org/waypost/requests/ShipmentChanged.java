package org.waypost.requests;

import java.util.List;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.MailItemId;

/**
 * A shipment came into a status.
 *
 * @param items what travels in it
 * @param status the one it is in now
 */
public record ShipmentChanged(
        ShipmentId shipment, CustomerId customer, List<MailItemId> items, ShipmentStatus status) {}
