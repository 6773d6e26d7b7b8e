package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.audit.HistoryLine;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentState;
import org.waypost.verification.RecordClass;
import org.waypost.verification.RetentionRules;
import org.waypost.verification.ViewDocument;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** Says what documents are, and what happened to them, in the reader's language. */
@Named
@RequestScoped
public class PaperWords {
    private static final String SLICE = "papers";

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private RetentionRules retention;

    /** A text of these pages. */
    public String of(String key, Object... values) {
        return texts.from(SLICE, key, values);
    }

    /** An act in the history of a document: what happened; of a look which side was shown, and why. */
    public String act(HistoryLine line) {
        String side = line.evidence().getOrDefault("side", "");
        String step = line.evidence().getOrDefault("step", "");
        String detail = side + step;
        return of("action." + line.action() + (detail.isEmpty() ? "" : "." + detail)) + why(line);
    }

    /** A look at a picture where others of other documents stand beside it: the side, the document, and why. */
    public String look(HistoryLine line) {
        String document = Stream.of("paper", "type")
                .filter(part -> !line.evidence().getOrDefault(part, "").isEmpty())
                .findFirst()
                .map(part -> of(part + "." + line.evidence().get(part)))
                .orElse("");
        String side = line.evidence().getOrDefault("side", "");
        String shown = of("action." + line.action() + (side.isEmpty() ? "" : "." + side));
        return (document.isEmpty() ? shown : document + ": " + shown) + why(line);
    }

    private String why(HistoryLine line) {
        String why = line.action().equals(ViewDocument.ACTION) ? line.evidence().getOrDefault("why", "") : "";
        return why.isEmpty() ? "" : " " + of("why." + why);
    }

    /** How long papers of a class are kept. */
    public String kept(RecordClass papers) {
        return of("kept", retention.monthsAfterEnd(papers));
    }

    /** Documents as pages show them. */
    public List<DocumentRow> rows(List<Document> documents, List<AuthorizedRecipient> people) {
        return documents.stream().map(document -> row(document, people)).toList();
    }

    DocumentRow row(Document document, List<AuthorizedRecipient> people) {
        String type = of("type." + document.type());
        return new DocumentRow(
                Long.toString(document.documentId().value()),
                document.paper().map(paper -> of("paper." + paper)).orElse(type),
                type,
                person(document, people),
                document.state(),
                tag(document.state()),
                why(document),
                document.issuer(),
                document.expiresOn().map(format::date).orElse(""),
                document.uploadedAt(),
                document.uploadedByName(),
                document.type().recordClass(),
                document.decidedAt().orElse(null),
                document.decidedByName(),
                document.hasBack(),
                document.version());
    }

    private static String person(Document document, List<AuthorizedRecipient> people) {
        return people.stream()
                .filter(one ->
                        document.recipient().filter(one.recipientId()::equals).isPresent())
                .map(AuthorizedRecipient::name)
                .findFirst()
                .orElse("");
    }

    private static String tag(DocumentState state) {
        return switch (state) {
            case UPLOADED, IN_REVIEW -> "info";
            case APPROVED -> "ok";
            case EXPIRING -> "warn";
            case REJECTED, EXPIRED -> "late";
            case SUPERSEDED -> "";
        };
    }

    private String why(Document document) {
        return Stream.of(
                        document.rejectedFor()
                                .map(reason -> of("reason." + reason))
                                .orElse(""),
                        document.reason())
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
    }
}
