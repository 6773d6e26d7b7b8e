package org.waypost.privacy;

import java.util.List;

/** How long the rules that are on at the bound location keep records. */
public interface RuleRetention {
    /** What all sets say; a set that cannot be asked says nothing. */
    List<Retention> all();
}
