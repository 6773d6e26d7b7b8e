package org.waypost.verification;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which documents a person is asked for when his papers are looked at again; what still holds is not asked for. */
final class WantedPapers {
    private static final Set<DocumentState> NEAR = EnumSet.of(DocumentState.EXPIRING, DocumentState.EXPIRED);

    private final CaseFile file;

    WantedPapers(CaseFile file) {
        this.file = file;
    }

    /** What the rules miss, what runs out, and what is wrong since something changed. */
    Set<DocumentType> types() {
        Set<DocumentType> wanted = EnumSet.noneOf(DocumentType.class);
        file.judgement().slots().stream()
                .filter(CaseSlot::isMissing)
                .flatMap(slot -> SlottedDocuments.type(slot.slot()).stream())
                .forEach(wanted::add);
        DocumentType.vital().stream()
                .filter(type ->
                        newest(type).map(Document::state).filter(NEAR::contains).isPresent())
                .forEach(wanted::add);
        file.application().causes().forEach(cause -> wanted.addAll(outdated(cause)));
        if (file.judgement().form().isEmpty()) {
            wanted.remove(DocumentType.SIGNED_FORM);
        }
        return wanted;
    }

    private Collection<DocumentType> outdated(ReverificationCause cause) {
        Set<DocumentType> types = cause.outdated();
        Predicate<Document> holds = cause.isOfThePerson() ? this::isNew : this::isOfThisEdition;
        types.removeIf(type -> newest(type).filter(holds).isPresent());
        return types;
    }

    private boolean isNew(Document document) {
        Instant begun = file.application().openedAt();
        return !document.uploadedAt().isBefore(begun);
    }

    private boolean isOfThisEdition(Document document) {
        return document.formEdition().equals(file.judgement().form().map(AskedRules::edition));
    }

    private Optional<Document> newest(DocumentType type) {
        return file.documents().stream()
                .filter(one -> one.type() == type && one.state() != DocumentState.REJECTED)
                .filter(one -> one.recipient().equals(file.application().recipient()))
                .findFirst();
    }
}
