package org.waypost.mailroom;

import java.util.Optional;
import org.waypost.content.OpenedContent;

/** Port: reads photographs of mail. */
public interface MailReader {
    /** Whether a way of reading is switched on at the bound tenant's location. */
    boolean isOn();

    /**
     * Reads one photograph.
     *
     * @param photograph a JPEG, PNG or TIFF; the caller closes it
     * @return what was read; nothing where no way of reading is switched on or it has not what it needs
     * @throws org.waypost.shared.PlatformException when reading failed and may succeed later
     */
    Optional<Reading> read(OpenedContent photograph);
}
