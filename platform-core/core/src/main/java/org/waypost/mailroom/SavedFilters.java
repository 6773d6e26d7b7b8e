package org.waypost.mailroom;

import java.util.List;

/** The kept filters of the bound tenant's people. */
public interface SavedFilters {
    /** Those of one person, by name. */
    List<SavedFilter> of(String owner);

    /** Keeps one in place of one with the same name; if it is his standard, no other is. Gives its id. */
    long keep(String owner, SavedFilter filter);

    /** Forgets one; gives how many there were. */
    int forget(String owner, String name);
}
