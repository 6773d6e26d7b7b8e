package org.waypost.requests;

/** Names an outbound shipment. */
public record ShipmentId(long value) {}
