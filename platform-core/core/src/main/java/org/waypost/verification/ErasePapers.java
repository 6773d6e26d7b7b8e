package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.customers.CustomerId;
import org.waypost.tenancy.TenantSql;

/**
 * Deletes papers for good, whose time is over or that nobody needs: their pictures, their numbers and all that was noted of
 * them. The ledger keeps that there were some. Whether they may go is asked elsewhere.
 */
@ApplicationScoped
@Transactional
public class ErasePapers {
    /** A decision keeps what it rests on: it is written once and proves what was done. */
    private static final String FORGET_FACTS = """
            UPDATE application SET facts_sealed = NULL, asked = '', version = version + 1
            WHERE tenant_id = :tenant AND customer_id = ? AND open_customer_id IS NULL AND facts_sealed IS NOT NULL""";

    @Inject
    private Documents documents;

    @Inject
    private DocumentSteps steps;

    @Inject
    private Contents contents;

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /**
     * Deletes documents.
     *
     * @param reason for the ledger, for instance {@code asked}
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_DOCUMENT}
     */
    public void erase(Collection<DocumentId> those, String reason) {
        access.require(Permission.DOCUMENTS_REVIEW);
        List<Document> gone = those.stream().map(documents::held).toList();
        gone.forEach(document -> {
            steps.noted(document, "verification.document-erased", Map.of("reason", reason));
            documents.remove(document);
        });
        contents.erase(gone.stream().flatMap(ErasePapers::files).toList());
    }

    private static Stream<ContentId> files(Document document) {
        return Arrays.stream(DocumentSide.values()).flatMap(side -> document.file(side).stream());
    }

    /** Forgets what a customer wrote into applications that are closed. */
    public int forgetFacts(CustomerId customer) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return sql.update(FORGET_FACTS, customer.value());
    }
}
