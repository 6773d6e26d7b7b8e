package org.waypost.notifications.internal;

/**
 * A letter with its envelope.
 *
 * @param key names the letter: the same in every attempt, so that a repeat after a crash is recognised by its Message-ID
 * @param sender the name it comes from
 * @param name whom it is for
 * @param address where it goes
 * @param letter what it says
 */
record OutgoingMail(String key, String sender, String name, String address, Letter letter) {
    /** Makes names fit into headers. */
    OutgoingMail {
        sender = OneLine.of(sender);
        name = OneLine.of(name);
    }
}
