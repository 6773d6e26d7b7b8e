package org.waypost.registration;

import java.util.List;
import org.waypost.shared.PlatformException;

/** The registrations of the bound location itself. */
public interface Licences {
    /** Adds a new one. */
    void add(Licence licence);

    /**
     * The one with this id.
     *
     * @throws PlatformException {@link RegistrationError#UNKNOWN_LICENCE}
     */
    Licence withId(long id);

    /** Those that are held, the next to run out first. */
    List<Licence> held();
}
