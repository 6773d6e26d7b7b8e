package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerKind;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.customers.Mailbox;
import org.waypost.customers.Mailboxes;
import org.waypost.customers.Recipient;
import org.waypost.customers.RecipientKind;
import org.waypost.customers.Standing;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantDefinition.MailboxRange;
import org.waypost.tenancy.TenantDefinition.RenterEntry;

/** Writes what a definition lists, each entry once. */
@ApplicationScoped
@Transactional
public class ImportCustomers {
    @Inject
    private Customers customers;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** Makes the numbers of a range that do not exist yet. */
    public void mailboxes(MailboxRange range) {
        Set<String> known = new HashSet<>(mailboxes.numbers());
        IntStream.rangeClosed(range.from(), range.to())
                .mapToObj(Integer::toString)
                .filter(number -> !known.contains(number))
                .forEach(number -> mailboxes.add(new Mailbox(number)));
    }

    /** Makes a renter with his mailbox and names, unless his address is known already. */
    public void renter(RenterEntry entry, String subject) {
        if (customers.withEmail(entry.email()).isPresent()) {
            return;
        }
        Customer customer = new Customer(
                entry.kind().equals("business") ? CustomerKind.BUSINESS : CustomerKind.PERSON,
                entry.name(),
                entry.business(),
                entry.email(),
                Locale.forLanguageTag(entry.language()),
                clock.instant());
        customer.standAs(Standing.valueOf(entry.standing().toUpperCase(Locale.ROOT)));
        customer.signsInAs(subject);
        customers.add(customer);
        rent(entry, customer);
        ledger.record(
                "customer.imported",
                new Subject("customer", customer.customerId().value()),
                Map.of(
                        "mailbox",
                        entry.mailbox(),
                        "standing",
                        customer.standing().name()));
    }

    private void rent(RenterEntry entry, Customer customer) {
        Mailbox mailbox = mailboxes
                .withNumber(entry.mailbox())
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_MAILBOX, entry.mailbox()));
        mailbox.rentTo(customer.customerId());
        addName(mailbox, customer, entry.name(), RecipientKind.RENTER);
        if (!entry.business().isEmpty()) {
            addName(mailbox, customer, entry.business(), RecipientKind.BUSINESS);
        }
        entry.aliases().forEach(alias -> addName(mailbox, customer, alias, RecipientKind.ALIAS));
    }

    private void addName(Mailbox mailbox, Customer customer, String name, RecipientKind kind) {
        customers.add(new Recipient(mailbox.mailboxId(), customer.customerId(), name, kind));
    }
}
