package org.waypost.mailroom;

/**
 * The photograph of a piece was read.
 *
 * @param item the piece
 * @param text everything that was read, line by line
 */
public record MailRecognised(MailItemId item, String text) {}
