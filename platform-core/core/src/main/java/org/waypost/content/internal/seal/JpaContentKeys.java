package org.waypost.content.internal.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaContentKeys implements ContentKeys {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public Optional<ContentKey> ofTenant() {
        return entities.createQuery("select k from ContentKey k", ContentKey.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ContentKey key) {
        entities.persist(key);
    }
}
