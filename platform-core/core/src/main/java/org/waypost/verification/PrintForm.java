package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.CurrentRenter;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.KeepRecipients;
import org.waypost.shared.PlatformException;

/** Shows what of renters stands on their forms, numbers of IDs too; the ledger keeps who looked. */
@ApplicationScoped
@Transactional
public class PrintForm {
    @Inject
    private Customers customers;

    @Inject
    private CurrentRenter renter;

    @Inject
    private KeepRecipients recipients;

    @Inject
    private CaseFiles files;

    @Inject
    private Ledger ledger;

    @Inject
    private Access access;

    /**
     * A renter's, as his case has it.
     *
     * @throws PlatformException {@link org.waypost.customers.CustomersError#UNKNOWN_CUSTOMER}
     */
    public FilledForm of(CustomerId customer) {
        access.require(Permission.DOCUMENTS_REVIEW);
        FilledForm form = FilledForm.of(
                files.of(customers.withId(customer), Optional.empty()).judgement());
        ledger.record(
                "verification.form-shown",
                new Subject("customer", customer.value()),
                Map.of("edition", form.edition()));
        return form;
    }

    /**
     * One's own, or that of somebody whom one authorized, to be signed.
     *
     * @throws PlatformException {@link org.waypost.customers.CustomersError#NOT_A_RENTER}, {@link
     *     org.waypost.customers.CustomersError#UNKNOWN_RECIPIENT} also for another renter's
     */
    public FilledForm own(Optional<AuthorizedRecipientId> whose) {
        Customer me = renter.get();
        whose.ifPresent(recipients::own);
        return FilledForm.of(files.of(me, whose).judgement());
    }

    /** Those of several, in the same order. */
    public List<FilledForm> ofAll(List<CustomerId> those) {
        return those.stream().map(this::of).toList();
    }
}
