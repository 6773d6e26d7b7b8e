package org.waypost.customers;

import java.util.List;

/** Every name that mail for the bound tenant may come under, as plain values: many are read at once. */
public interface Addressees {
    /** All of them, by mailbox in the order they were added. */
    List<Addressee> all();
}
