package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.requests.RequestsError;
import org.waypost.requests.SavedAddress;
import org.waypost.requests.SavedAddressId;
import org.waypost.requests.SavedAddresses;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaSavedAddresses implements SavedAddresses {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(SavedAddress address) {
        entities.persist(address);
    }

    @Override
    public void remove(SavedAddress address) {
        entities.remove(address);
    }

    @Override
    public List<SavedAddress> of(CustomerId customer) {
        return entities.createQuery(
                        "select a from SavedAddress a where a.customerId = :customer order by a.id", SavedAddress.class)
                .setParameter("customer", customer.value())
                .getResultList();
    }

    @Override
    public SavedAddress withId(SavedAddressId id, CustomerId customer) {
        return Optional.ofNullable(entities.find(SavedAddress.class, id.value()))
                .filter(found -> found.customer().equals(customer))
                .orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_ADDRESS));
    }
}
