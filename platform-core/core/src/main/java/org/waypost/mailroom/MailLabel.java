package org.waypost.mailroom;

import java.net.URI;
import java.time.LocalDate;

/**
 * What is printed on a piece's label.
 *
 * @param code the label code
 * @param mailbox number or empty
 * @param recipient name or empty
 * @param shelf or empty
 * @param received the day it came, on the location's calendar
 * @param address opens the piece; what the QR code says
 */
public record MailLabel(String code, String mailbox, String recipient, String shelf, LocalDate received, URI address) {}
