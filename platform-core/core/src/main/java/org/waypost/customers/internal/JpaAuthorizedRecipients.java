package org.waypost.customers.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.AuthorizedRecipient;
import org.waypost.customers.AuthorizedRecipientId;
import org.waypost.customers.AuthorizedRecipients;
import org.waypost.customers.CustomerId;
import org.waypost.customers.CustomersError;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaAuthorizedRecipients implements AuthorizedRecipients {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(AuthorizedRecipient recipient) {
        entities.persist(recipient);
        entities.flush();
    }

    @Override
    public AuthorizedRecipient withId(AuthorizedRecipientId id) {
        return known(entities.find(AuthorizedRecipient.class, id.value()));
    }

    @Override
    public AuthorizedRecipient held(AuthorizedRecipientId id) {
        return known(entities.find(AuthorizedRecipient.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static AuthorizedRecipient known(AuthorizedRecipient found) {
        return Optional.ofNullable(found).orElseThrow(() -> new PlatformException(CustomersError.UNKNOWN_RECIPIENT));
    }

    @Override
    public void removeAllOf(CustomerId customer) {
        of(customer).forEach(entities::remove);
        entities.flush();
    }

    @Override
    public List<AuthorizedRecipient> of(CustomerId customer) {
        return entities.createQuery(
                        "select r from AuthorizedRecipient r where r.customerId = :customer order by r.id",
                        AuthorizedRecipient.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }
}
