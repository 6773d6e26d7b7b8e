package org.waypost.verification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why papers are looked at again. */
public enum ReverificationCause {
    /** The rules have a new edition, and the papers do not keep it. */
    RULES_CHANGED(EnumSet.of(DocumentType.SIGNED_FORM), "form."),
    /** A paper runs out or has run out. */
    PAPERS_RUN_OUT(EnumSet.noneOf(DocumentType.class)),
    /** The person has another name. */
    NAME_CHANGED(
            EnumSet.of(DocumentType.PHOTO_ID, DocumentType.ADDRESS_ID, DocumentType.SIGNED_FORM),
            "applicant.lastName",
            "applicant.firstName",
            "applicant.middleInitial",
            "applicant.photoId.",
            "applicant.addressId.name"),
    /** The person lives somewhere else. */
    ADDRESS_CHANGED(
            EnumSet.of(DocumentType.ADDRESS_ID, DocumentType.SIGNED_FORM), "applicant.home.", "applicant.addressId.");

    private static final List<String> OF_THE_SIGNATURE = List.of("signature.", "witness.");

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed
    private final Set<DocumentType> outdated;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never changed
    private final List<String> wrong;

    ReverificationCause(Set<DocumentType> outdated, String... wrong) {
        this.outdated = outdated;
        this.wrong = List.of(wrong);
    }

    /** The documents that hold no longer because of it. */
    Set<DocumentType> outdated() {
        return EnumSet.copyOf(outdated);
    }

    /** Whether what was known by this key holds no longer because of it. */
    boolean outdates(String fact) {
        List<String> signature = outdated.contains(DocumentType.SIGNED_FORM) ? OF_THE_SIGNATURE : List.of();
        return Stream.of(wrong, signature).flatMap(List::stream).anyMatch(fact::startsWith);
    }

    /** Whether something changed that the signed form says of the person. */
    boolean isOfThePerson() {
        return this == NAME_CHANGED || this == ADDRESS_CHANGED;
    }

    /** Several, from their names with a space between. */
    static Set<ReverificationCause> named(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReverificationCause::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReverificationCause.class)));
    }
}
