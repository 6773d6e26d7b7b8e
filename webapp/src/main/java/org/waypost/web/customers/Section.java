package org.waypost.web.customers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.waypost.customers.Standing;
import org.waypost.verification.ApplicationId;

/** A section of the customers in the menu: whose records it lists, and in which files of theirs one works there. */
public enum Section {
    /** Everybody who rents or rented a mailbox: general files. */
    RENTERS("renters", Standing.DEALT_WITH),
    /** Who applied and was not approved yet. */
    APPLICATIONS("applications", EnumSet.of(Standing.PENDING)),
    /** Who was approved, and shows new papers from time to time. */
    COMPLIANCE("compliance", EnumSet.of(Standing.APPROVED, Standing.EXPIRED)),
    /** Others who receive mail at a renter's mailbox. */
    RECIPIENTS("recipients", EnumSet.complementOf(EnumSet.of(Standing.CLOSED)));

    private final String name;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Standing> standings;

    Section(String name, Set<Standing> standings) {
        this.name = name;
        this.standings = standings;
    }

    /** The one an address names; the renters when it names none. */
    public static Section named(String name) {
        return Arrays.stream(values())
                .filter(section -> section.name.equals(name))
                .findFirst()
                .orElse(RENTERS);
    }

    static Section at(String page) {
        return Arrays.stream(values())
                .filter(section -> section.page().equals(page))
                .findFirst()
                .orElseThrow();
    }

    /** The address of its list. */
    public String page() {
        return "/customers/" + name + ".xhtml";
    }

    /** Whether files of no particular type are uploaded there, many at once. */
    public boolean isGeneral() {
        return this == RENTERS;
    }

    /** The address of a record, which for an authorized recipient is his own. */
    String record(long id) {
        return this == RECIPIENTS
                ? "/customers/recipient.xhtml?id=" + id
                : "/customers/renter.xhtml?id=" + id + (this == RENTERS ? "" : "&in=" + name);
    }

    /** The address of a case. */
    static String caseOf(ApplicationId application) {
        return "/customers/application.xhtml?id=" + application.value();
    }

    Set<Standing> standings() {
        return standings;
    }
}
