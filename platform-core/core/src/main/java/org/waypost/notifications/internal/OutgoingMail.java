package org.waypost.notifications.internal;

/**
 * A letter with its envelope.
 *
 * @param key names the letter: the same in every attempt, so that a repeat after a crash is recognised by its Message-ID
 * @param sender the name it comes from
 * @param name whom it is for
 * @param address where it goes
 * @param letter what it says
 * @param enclosures what comes with it
 */
record OutgoingMail(String key, String sender, String name, String address, Letter letter, Enclosures enclosures) {
    /** A letter of words. */
    OutgoingMail(String key, String sender, String name, String address, Letter letter) {
        this(key, sender, name, address, letter, Enclosures.NONE);
    }

    /** Makes names fit into headers. */
    OutgoingMail {
        sender = OneLine.of(sender);
        name = OneLine.of(name);
    }

    /** What is kept of its words. */
    String keptText() {
        return enclosures.kept(letter.text());
    }
}
