package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.waypost.customers.CustomerId;
import org.waypost.mailroom.CustodyState;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.Packages;

@ApplicationScoped
class JpaPackages implements Packages {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public List<MailItem> withTrackingNumber(String number, int limit) {
        return entities.createQuery(
                        "select i from MailItem i where i.trackingNumber = :number order by i.id desc", MailItem.class)
                .setParameter("number", number)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<MailItem> expected(int limit) {
        return entities.createQuery(
                        "select i from MailItem i where i.custody = :expected"
                                + " order by case when i.expectedOn is null then 1 else 0 end, i.expectedOn, i.id",
                        MailItem.class)
                .setParameter("expected", CustodyState.EXPECTED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<MailItem> announcedFor(CustomerId customer, Instant since, int limit) {
        return entities.createQuery(
                        "select i from MailItem i where i.customerId = :customer and i.announcedAt >= :since"
                                + " and i.custody <> :cancelled order by i.id desc",
                        MailItem.class)
                .setParameter("customer", customer.value())
                .setParameter("since", since)
                .setParameter("cancelled", CustodyState.DISCARDED)
                .setMaxResults(limit)
                .getResultList();
    }
}
