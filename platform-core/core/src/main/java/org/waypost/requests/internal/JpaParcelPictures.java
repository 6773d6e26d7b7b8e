package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.waypost.requests.ParcelPicture;
import org.waypost.requests.ParcelPictures;
import org.waypost.requests.ShipmentId;

@ApplicationScoped
class JpaParcelPictures implements ParcelPictures {
    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(ParcelPicture picture) {
        entities.persist(picture);
    }

    @Override
    public void remove(ParcelPicture picture) {
        entities.remove(picture);
    }

    @Override
    public List<ParcelPicture> of(ShipmentId shipment) {
        return entities.createQuery(
                        "select p from ParcelPicture p where p.shipmentId = :shipment order by p.id",
                        ParcelPicture.class)
                .setParameter("shipment", shipment.value())
                .getResultList();
    }
}
