package org.waypost.web.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A step of the application, in order. */
public enum ApplyStep {
    /** Which mailbox. */
    MAILBOX,
    /** Person or business. */
    WHO,
    /** How to reach him, where he lives, and whatever belongs nowhere else. */
    ABOUT,
    /** Who else receives or collects mail, and where it goes. */
    PEOPLE,
    /** Documents, and what stands on them. */
    PAPERS,
    /** How his signature is witnessed. */
    SIGNATURE,
    /** All of it once more, and off. */
    CHECK;

    private static final List<String> PEOPLES =
            List.of("authorizedIndividual", "authorizedIndividual.home", "transfer");
    private static final List<String> SIGNATURES = List.of("signature", "witness", "notary", "session");

    /** The one an address names; the first when it names none. */
    static ApplyStep named(String name) {
        return Arrays.stream(values())
                .filter(step -> step.getPath().equals(name))
                .findFirst()
                .orElse(MAILBOX);
    }

    /** Its name in the address. */
    public String getPath() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one after it; the last is followed by itself. */
    ApplyStep next() {
        List<ApplyStep> all = List.of(values());
        return all.get(Math.min(all.indexOf(this) + 1, all.size() - 1));
    }

    /** Whether facts of a section are asked here. */
    boolean asks(String section) {
        return this == of(section);
    }

    private static ApplyStep of(String section) {
        if (section.endsWith(".photoId") || section.endsWith(".addressId")) {
            return PAPERS;
        }
        return PEOPLES.contains(section) ? PEOPLE : SIGNATURES.contains(section) ? SIGNATURE : ABOUT;
    }

    /** Whether it can still be changed once the application was sent in. */
    public boolean isOpenLater() {
        return this != MAILBOX && this != WHO;
    }
}
