package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waypost.customers.Customer;
import org.waypost.customers.CustomerId;
import org.waypost.customers.Customers;
import org.waypost.customers.CustomersError;
import org.waypost.customers.MailboxId;
import org.waypost.customers.Recipient;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaCustomers implements Customers {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(Customer customer) {
        entities.persist(customer);
    }

    @Override
    public void add(Recipient recipient) {
        entities.persist(recipient);
    }

    @Override
    public Customer withId(CustomerId id) {
        return Optional.ofNullable(entities.find(Customer.class, id.value()))
                .orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_CUSTOMER));
    }

    @Override
    public Optional<Customer> withEmail(String email) {
        return one("select c from Customer c where c.email = :value", email);
    }

    @Override
    public Optional<Customer> withSubject(String subject) {
        return one("select c from Customer c where c.subject = :value", subject);
    }

    private Optional<Customer> one(String query, String value) {
        return entities.createQuery(query, Customer.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Recipient> recipientsOf(MailboxId mailbox) {
        return entities.createQuery(
                        "select r from Recipient r where r.mailboxId = :mailbox order by r.id", Recipient.class)
                .setParameter("mailbox", mailbox.value())
                .getResultList();
    }

    @Override
    public void remove(Customer customer) {
        entities.flush();
        entities.remove(customer);
        entities.flush();
    }

    @Override
    public void remove(Recipient recipient) {
        entities.remove(recipient);
    }

    @Override
    public void removeNamesAt(MailboxId mailbox) {
        recipientsOf(mailbox).forEach(entities::remove);
    }

    @Override
    public List<Recipient> namedLike(String text, int limit) {
        String start = text.toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
        return entities.createQuery(
                        "select r from Recipient r where lower(r.name) like :start or lower(r.name) like :word"
                                + " order by r.name",
                        Recipient.class)
                .setParameter("start", start)
                .setParameter("word", "% " + start)
                .setMaxResults(limit)
                .getResultList();
    }
}
