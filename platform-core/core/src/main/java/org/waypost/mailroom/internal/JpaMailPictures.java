package org.waypost.mailroom.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailPicture;
import org.waypost.mailroom.MailPictures;

@ApplicationScoped
class JpaMailPictures implements MailPictures {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(MailPicture picture) {
        entities.persist(picture);
    }

    @Override
    public List<MailPicture> of(MailItemId item) {
        return entities.createQuery(
                        "select p from MailPicture p where p.itemId = :item order by p.place, p.id", MailPicture.class)
                .setParameter("item", item.value())
                .getResultList();
    }
}
