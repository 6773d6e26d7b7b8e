package org.waypost.local.demo;

import java.util.List;
import java.util.Locale;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;
import org.waypost.samplemail.SamplePiece;

/** Takes a picture of a piece of mail to somebody, sent from a country; the same pictures in the same order each time. */
interface Camera {
    SamplePiece photograph(Recipient to, Locale from);

    static Camera seeded(String seed) {
        SampleMail mail = SampleMail.seeded(seed.hashCode());
        return (to, from) -> mail.piece(List.of(to), from);
    }
}
