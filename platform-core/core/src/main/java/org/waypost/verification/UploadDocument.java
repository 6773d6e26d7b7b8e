package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.FindRecipients;
import org.waypost.customers.KeepRecipients;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantScope;

/**
 * A paper of a renter or applicant, or of somebody whom he authorized to receive mail, is uploaded: by himself, or by the staff
 * in front of whom he stands.
 */
@ApplicationScoped
@Transactional
public class UploadDocument {
    private static final int MOST = 200;

    @Inject
    private Documents documents;

    @Inject
    private DocumentNumbers numbers;

    @Inject
    private DocumentSteps steps;

    @Inject
    private CurrentForm form;

    @Inject
    private Contents contents;

    @Inject
    private CurrentRenter renter;

    @Inject
    private KeepRecipients recipients;

    @Inject
    private FindRecipients findRecipients;

    @Inject
    private Customers customers;

    @Inject
    private Access access;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    /**
     * Keeps it for review. It takes the place of an earlier one of its type that is not approved.
     *
     * @throws PlatformException what {@link NewDocument} refuses, {@link VerificationError#TOO_MANY_DOCUMENTS}, or {@link
     *     org.waypost.customers.CustomersError#UNKNOWN_RECIPIENT} also for another renter's
     */
    public Document upload(NewDocument uploaded) {
        uploaded.recipient().ifPresent(recipients::own);
        return keep(renter.self().customerId(), uploaded);
    }

    /**
     * The same for a renter, by the staff.
     *
     * @throws PlatformException as {@link #upload}, or {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public Document uploadFor(CustomerId owner, NewDocument uploaded) {
        access.require(Permission.DOCUMENTS_TAKE);
        customers.withId(owner);
        uploaded.recipient().ifPresent(id -> findRecipients.of(owner, id));
        return keep(owner, uploaded);
    }

    private Document keep(CustomerId owner, NewDocument uploaded) {
        uploaded.mustBeComplete(
                LocalDate.ofInstant(clock.instant(), sites.current().zone()));
        if (documents.of(owner).size() >= MOST) {
            throw new PlatformException(VerificationError.TOO_MANY_DOCUMENTS, MOST);
        }
        contents.registerAll(uploaded.files());
        Document document = new Document(owner, uploaded, TenantScope.current().actor(), clock.instant());
        numbers.keep(document, uploaded.details().number());
        if (uploaded.type() == DocumentType.SIGNED_FORM) {
            form.rules().map(AskedRules::edition).ifPresent(document::isForm);
        }
        documents.add(document);
        steps.told(document, "verification.document-uploaded", checksums(uploaded));
        steps.replace(document, false);
        return document;
    }

    private static Map<String, String> checksums(NewDocument uploaded) {
        String front = uploaded.front().orElseThrow().sha256();
        return uploaded.back()
                .map(StoredBlob::sha256)
                .map(back -> Map.of("front", front, "back", back))
                .orElseGet(() -> Map.of("front", front));
    }
}
