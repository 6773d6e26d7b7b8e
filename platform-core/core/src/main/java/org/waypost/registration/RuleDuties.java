package org.waypost.registration;

import java.util.List;

/** What the rules that are on at the bound location ask it to do. */
public interface RuleDuties {
    /** The duties that something brings about, by all sets; a set that cannot be asked says nothing. */
    List<Duty> of(Happening happening);
}
