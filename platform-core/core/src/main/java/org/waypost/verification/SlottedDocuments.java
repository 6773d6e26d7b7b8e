package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waypost.content.ContentId;
import org.waypost.content.ContentInfo;
import org.waypost.content.Contents;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;

/** Puts a customer's documents into the places that rules know them by. */
@ApplicationScoped
class SlottedDocuments {
    static final String APPLICANT = "applicant";
    static final String INDIVIDUAL = "authorizedIndividual";

    private static final Pattern ON_DOCUMENT =
            Pattern.compile(".+\\.(photoId|addressId)\\.(type|number|issuer|expiresOn)");

    @Inject
    private Contents contents;

    @Inject
    private DocumentNumbers numbers;

    /**
     * Which document stands in which place: of several the newest that was not rejected. Authorized recipients have papers of
     * their own; only of the one who may collect the mail they belong to this case.
     *
     * @param documents the newest first
     * @param applicant whose case it is, when not the renter's own
     */
    static Map<String, Document> places(
            List<Document> documents,
            Optional<AuthorizedRecipientId> applicant,
            Optional<AuthorizedRecipient> individual) {
        Map<String, Document> places = new LinkedHashMap<>();
        documents.forEach(one -> place(one, applicant, individual)
                .ifPresent(slot ->
                        places.merge(slot, one, (newer, older) -> isBad(newer) && !isBad(older) ? older : newer)));
        return places;
    }

    private static boolean isBad(Document document) {
        return document.state() == DocumentState.REJECTED;
    }

    private static Optional<String> place(
            Document document, Optional<AuthorizedRecipientId> applicant, Optional<AuthorizedRecipient> individual) {
        boolean own = document.recipient().equals(applicant);
        boolean collectors = individual
                .filter(who ->
                        document.recipient().filter(who.recipientId()::equals).isPresent())
                .isPresent();
        String person = own ? APPLICANT : INDIVIDUAL;
        return own || collectors ? purpose(document.type()).map(what -> person + "." + what) : Optional.empty();
    }

    private static Optional<String> purpose(DocumentType type) {
        return switch (type) {
            case PHOTO_ID -> Optional.of("photoId");
            case ADDRESS_ID -> Optional.of("addressId");
            case COURT_ORDER -> Optional.of("courtOrder");
            case POWER_OF_ATTORNEY -> Optional.of("powerOfAttorney");
            case BUSINESS_REGISTRATION -> Optional.of("businessRegistration");
            case SIGNED_FORM, FORWARDING_PROOF, OTHER -> Optional.empty();
        };
    }

    /** What belongs into a place of the applicant. */
    static Optional<DocumentType> type(String slot) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> purpose(type)
                        .map(what -> APPLICANT + "." + what)
                        .filter(slot::equals)
                        .isPresent())
                .findFirst();
    }

    /** Whether it is a place for which the applicant himself has a document. */
    static boolean isOfApplicant(String slot) {
        return Arrays.stream(DocumentType.values())
                .flatMap(type -> purpose(type).stream())
                .anyMatch(what -> slot.equals(APPLICANT + "." + what));
    }

    /** Whether a fact is said by the document in its place, once there is one. */
    static boolean isOnDocument(String key) {
        return ON_DOCUMENT.matcher(key).matches();
    }

    /** What is known of each, by place. */
    Map<String, Map<String, String>> details(Map<String, Document> places) {
        Map<ContentId, ContentInfo> files = contents.infos(
                places.values().stream().map(SlottedDocuments::front).toList());
        return places.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        place -> details(place.getValue(), files),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static ContentId front(Document document) {
        return document.file(DocumentSide.FRONT).orElseThrow();
    }

    private Map<String, String> details(Document document, Map<ContentId, ContentInfo> files) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put(
                "type",
                document.paper().map(Enum::name).orElse(document.type().name()).toLowerCase(Locale.ROOT));
        details.put("file", files.get(front(document)).sha256());
        details.put("review", review(document.state()));
        details.put("expiresOn", document.expiresOn().map(Object::toString).orElse(""));
        details.put("number", numbers.of(document));
        details.put("issuer", document.issuer());
        details.values().removeIf(String::isEmpty);
        return details;
    }

    private static String review(DocumentState state) {
        return switch (state) {
            case APPROVED, EXPIRING, EXPIRED -> "APPROVED";
            case REJECTED -> "REJECTED";
            case UPLOADED, IN_REVIEW, SUPERSEDED -> "OPEN";
        };
    }

    /** The documents as rules read them. */
    static Map<String, String> text(Map<String, Map<String, String>> details) {
        Map<String, String> text = new LinkedHashMap<>();
        List<String> slots = new ArrayList<>(details.keySet());
        for (int i = 0; i < slots.size(); i++) {
            String key = "documents." + (i + 1) + ".";
            text.put(key + "slot", slots.get(i));
            details.get(slots.get(i)).forEach((name, value) -> text.put(key + name(name), value));
        }
        return text;
    }

    private static String name(String detail) {
        return detail.equals("number") || detail.equals("issuer") ? "values." + detail : detail;
    }
}
