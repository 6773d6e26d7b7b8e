package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.StandRecipient;
import org.waypost.customers.Standing;
import org.waypost.shared.PlatformException;

/** Lets mail come for an authorized recipient, once a paper of his was approved. */
@ApplicationScoped
@Transactional
public class AdmitRecipient {
    @Inject
    private Documents documents;

    @Inject
    private StandRecipient stand;

    @Inject
    private Access access;

    /**
     * Approves him.
     *
     * @throws PlatformException {@link VerificationError#PAPERS_MISSING}, or what {@link StandRecipient} refuses
     */
    public AuthorizedRecipient admit(AuthorizedRecipientId id) {
        access.require(Permission.DOCUMENTS_REVIEW);
        AuthorizedRecipient admitted = stand.become(id, Standing.APPROVED);
        if (documents.countValid(id) == 0) {
            throw new PlatformException(VerificationError.PAPERS_MISSING);
        }
        return admitted;
    }
}
