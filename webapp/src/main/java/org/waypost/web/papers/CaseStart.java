package org.waypost.web.papers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.customers.CustomerId;
import org.waypost.shared.PlatformException;
import org.waypost.verification.Application;
import org.waypost.verification.ApplicationPurpose;
import org.waypost.verification.FindApplications;
import org.waypost.verification.OpenApplication;
import org.waypost.web.errors.ProblemTexts;

/** From a customer's record to his case, or to a new one. */
@Named
@RequestScoped
public class CaseStart {
    @Inject
    private FindApplications applications;

    @Inject
    private OpenApplication open;

    @Inject
    private Access access;

    @Inject
    private ProblemTexts problems;

    /** Whether the reader decides about cases. */
    public boolean isReviewer() {
        return access.allowed(Permission.DOCUMENTS_REVIEW);
    }

    /** The id of a customer's open or newest case, or empty. */
    public String latest(long customer) {
        return found(customer)
                .map(one -> Long.toString(one.applicationId().value()))
                .orElse("");
    }

    /** Whether nothing is open, so that a new case can be begun. */
    public boolean isFree(long customer) {
        return found(customer).filter(one -> one.state().isOpen()).isEmpty();
    }

    private Optional<Application> found(long customer) {
        return applications.latestOf(new CustomerId(customer));
    }

    /** What a case can be for. */
    public ApplicationPurpose[] getPurposes() {
        return ApplicationPurpose.values();
    }

    /** Begins a case and shows it. */
    public void begin(long customer, ApplicationPurpose purpose) {
        try {
            Application begun = open.open(new CustomerId(customer), purpose);
            Faces.redirect(
                    "customers/application.xhtml?id=%s",
                    Long.toString(begun.applicationId().value()));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
