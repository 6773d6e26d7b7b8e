package org.waypost.samplemail;

import java.util.Optional;

/** Recipients for tests. */
final class People {
    private People() {}

    static Recipient marisol() {
        return new Recipient("Marisol Vega", Optional.empty(), "214", "412 W Ontario St", "Chicago IL", "60654", "US");
    }

    static Recipient halden() {
        return new Recipient(
                "Erik Halden",
                Optional.of("Halden Boatworks LLC"),
                "118",
                "412 W Ontario St",
                "Chicago IL",
                "60654",
                "US");
    }

    static Recipient of(String country) {
        return new Recipient("Zoé Muñoz", Optional.empty(), "307", "Main Road 5", "Newtown", "12345", country);
    }
}
