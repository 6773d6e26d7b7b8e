package org.waypost.requests;

/**
 * How much lies in a renter's folders.
 *
 * @param inbox pieces about which nothing is asked
 * @param unread those of them he has not looked at
 * @param pending pieces for which something is asked and not yet done
 * @param actionRequired pieces that ask for his decision
 */
public record FolderCounts(long inbox, long unread, long pending, long actionRequired) {}
