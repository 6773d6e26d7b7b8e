package org.waypost.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.verification.ApplicationId;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.CaseFile;
import org.waypost.verification.DecideApplication;
import org.waypost.verification.Document;
import org.waypost.verification.DocumentId;
import org.waypost.verification.DocumentType;
import org.waypost.verification.FindApplications;
import org.waypost.verification.Finding;
import org.waypost.verification.IdDetails;
import org.waypost.verification.IdPaper;
import org.waypost.verification.KeepFacts;
import org.waypost.verification.NewDocument;
import org.waypost.verification.OpenApplication;
import org.waypost.verification.ReviewApplication;
import org.waypost.verification.ReviewDocument;
import org.waypost.verification.UploadDocument;
import org.waypost.verification.Verdict;

/** Works on the cases of a location as its owner does, with papers as its renter brings them. */
@ApplicationScoped
class CaseDesk {
    static final OfferId FORM_1583 = new OfferId(PluginKind.COMPLIANCE, "usps-1583");
    static final String STREET = "100 Sunset Boulevard";

    private static final int FIRST_WIDTH = 40;

    @Inject
    private Mailbag mailbag;

    @Inject
    private Customers customers;

    @Inject
    private LocationPlugins plugins;

    @Inject
    private UploadDocument upload;

    @Inject
    private ReviewDocument reviewDocument;

    @Inject
    private OpenApplication open;

    @Inject
    private KeepFacts keep;

    @Inject
    private ReviewApplication review;

    @Inject
    private DecideApplication decide;

    @Inject
    private FindApplications find;

    private final AtomicInteger pictures = new AtomicInteger();

    /** Has the location judge by the rules of the form. */
    void switchRulesOn(Location at) {
        at.as("owner", () -> {
            plugins.setOn(FORM_1583, true);
            return at;
        });
    }

    CustomerId renter(Location at) {
        return at.as(
                "owner", () -> customers.withEmail(at.renter()).orElseThrow().customerId());
    }

    /** A case under review of which nothing is known. */
    ApplicationId begun(Location at) {
        CustomerId renter = renter(at);
        ApplicationId id = at.as("owner", () -> open.open(renter, ApplicationPurpose.APPLICATION))
                .applicationId();
        at.as("owner", () -> open.submit(id));
        at.as("owner", () -> review.begin(id));
        return id;
    }

    /** A case under review with everything that is asked for, each paper approved. */
    ApplicationId complete(Location at) {
        ApplicationId id = begun(at);
        approve(at, uploaded(at, DocumentType.PHOTO_ID, IdPaper.PASSPORT));
        approve(at, uploaded(at, DocumentType.ADDRESS_ID, IdPaper.VOTER_CARD));
        approve(at, uploaded(at, DocumentType.SIGNED_FORM, null));
        String today = look(at, id).facts().get("today");
        facts(
                at,
                id,
                Map.ofEntries(
                        Map.entry("applicant.phone", "+1 213 555 0100"),
                        Map.entry("applicant.home.street", STREET),
                        Map.entry("applicant.home.city", "Los Angeles"),
                        Map.entry("applicant.home.state", "CA"),
                        Map.entry("applicant.home.zip4", "90028"),
                        Map.entry("applicant.home.country", "US"),
                        Map.entry("applicant.courtProtected", "false"),
                        Map.entry("applicant.photoId.name", "Marisol Vega"),
                        Map.entry("applicant.addressId.name", "Marisol Vega"),
                        Map.entry("applicant.addressId.street", STREET),
                        Map.entry("applicant.addressId.city", "Los Angeles"),
                        Map.entry("applicant.addressId.state", "CA"),
                        Map.entry("applicant.addressId.zip4", "90028"),
                        Map.entry("applicant.addressId.country", "US"),
                        Map.entry("signature.applicantDate", today),
                        Map.entry("signature.witness", "true"),
                        Map.entry("signature.witnessDate", today),
                        Map.entry("witness.method", "cmra_in_person"),
                        Map.entry("form.edition", "2024-06")));
        return id;
    }

    /** A case that is approved. */
    ApplicationId approved(Location at) {
        ApplicationId id = complete(at);
        approve(at, id);
        return id;
    }

    /** Approves a case as it is, with a word about each finding that is not kept. */
    void approve(Location at, ApplicationId id) {
        CaseFile file = look(at, id);
        at.as("owner", () -> decide.approve(id, file.seen(), notes(file)));
    }

    CaseFile look(Location at, ApplicationId id) {
        return at.as("owner", () -> find.withId(id));
    }

    void facts(Location at, ApplicationId id, Map<String, String> typed) {
        long version = look(at, id).application().version();
        at.as("owner", () -> keep.keep(id, version, typed));
    }

    DocumentId uploaded(Location at, DocumentType type, IdPaper paper) {
        return uploaded(at, type, paper, Optional.empty());
    }

    /** A paper of an authorized recipient. */
    DocumentId uploaded(Location at, DocumentType type, IdPaper paper, Optional<AuthorizedRecipientId> whose) {
        IdDetails details = paper == null
                ? IdDetails.NONE
                : new IdDetails(
                        Optional.of(paper),
                        "540012345",
                        "USA",
                        paper.expires() ? Optional.of(LocalDate.of(2099, 1, 1)) : Optional.empty());
        int width = FIRST_WIDTH + pictures.incrementAndGet();
        return at.renter(() -> upload.upload(
                        new NewDocument(type, details, whose, Optional.of(mailbag.picture(width)), Optional.empty())))
                .documentId();
    }

    void approve(Location at, DocumentId id) {
        Document begun = at.as("owner", () -> reviewDocument.begin(id));
        at.as("owner", () -> reviewDocument.approve(id, begun.version()));
    }

    static Map<String, String> notes(CaseFile file) {
        return file.judgement().findings().stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .collect(Collectors.toMap(Finding::id, finding -> "looked at"));
    }
}
