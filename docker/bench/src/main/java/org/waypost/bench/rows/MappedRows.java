package org.waypost.bench.rows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypost.content.ContentId;
import org.waypost.local.DatabaseAccess;
import org.waypost.mailroom.MailItem;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

/**
 * The production persistence unit outside of a container: same entities, same properties, same fence around the tenant;
 * only its transactions and connections are its own, and classes are not woven.
 */
final class MappedRows implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final TenantScope scope;
    private final ContentId picture;

    MappedRows(DatabaseAccess database, long tenant, long picture) {
        this.picture = new ContentId(picture);
        this.factory = Persistence.createEntityManagerFactory("waypost", properties(database));
        this.scope = TenantScope.open(new TenantId(tenant), Actor.system("bench"), "0".repeat(32));
    }

    private static Map<String, String> properties(DatabaseAccess database) {
        Map<String, String> properties = new HashMap<>();
        properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        properties.put("jakarta.persistence.jtaDataSource", "");
        properties.put("jakarta.persistence.jdbc.driver", "com.mysql.cj.jdbc.Driver");
        properties.put("jakarta.persistence.jdbc.url", database.url());
        properties.put("jakarta.persistence.jdbc.user", database.app().user());
        properties.put("jakarta.persistence.jdbc.password", database.app().password());
        properties.put("eclipselink.weaving", "false");
        return properties;
    }

    /** Writes pieces in one transaction. */
    void insert(int count) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            for (int i = 0; i < count; i++) {
                entities.persist(new MailItem(picture, Instant.now()));
            }
            entities.getTransaction().commit();
        }
    }

    /** Reads the newest pieces as the list of items does. */
    List<MailItem> newest(int count) {
        try (EntityManager entities = factory.createEntityManager()) {
            return entities.createQuery("select i from MailItem i order by i.id desc", MailItem.class)
                    .setMaxResults(count)
                    .getResultList();
        }
    }

    @Override
    public void close() {
        scope.close();
        factory.close();
    }
}
