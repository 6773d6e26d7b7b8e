package org.waypost.requests.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.customers.CustomerId;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.ForwardLine;
import org.waypost.requests.Forwarding;
import org.waypost.requests.OutboundShipment;
import org.waypost.requests.RequestsError;
import org.waypost.requests.ShipmentId;
import org.waypost.requests.ShipmentStatus;
import org.waypost.requests.Shipments;
import org.waypost.shared.PlatformException;

@ApplicationScoped
class JpaShipments implements Shipments {
    private static final String LINES = "select new org.waypost.requests.ForwardLine(r, i, f)"
            + " from ActionRequest r, MailItem i, Forwarding f where i.id = r.itemId and f.id = r.id and ";

    @PersistenceContext(unitName = "waypost")
    private EntityManager entities;

    @Override
    public void add(Forwarding forwarding) {
        entities.persist(forwarding);
    }

    @Override
    public void add(OutboundShipment shipment) {
        entities.persist(shipment);
        entities.flush();
    }

    @Override
    public Optional<ForwardLine> line(ActionRequestId request) {
        return lines("r.id = :request")
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ForwardLine> open(int limit) {
        return lines("r.openItemId is not null order by r.dueAt, r.id")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<ForwardLine> waiting(CustomerId customer) {
        return lines("r.openItemId is not null and f.shipmentId is null and f.customerId = :customer order by r.id")
                .setParameter("customer", customer.value())
                .getResultList();
    }

    @Override
    public List<ForwardLine> in(ShipmentId shipment) {
        return inAll(List.of(shipment));
    }

    @Override
    public List<ForwardLine> inAll(Collection<ShipmentId> shipments) {
        return shipments.isEmpty()
                ? List.of()
                : lines("f.shipmentId in :shipments order by r.id")
                        .setParameter(
                                "shipments",
                                shipments.stream().map(ShipmentId::value).toList())
                        .getResultList();
    }

    private TypedQuery<ForwardLine> lines(String rest) {
        return entities.createQuery(LINES + rest, ForwardLine.class);
    }

    @Override
    public OutboundShipment withId(ShipmentId id) {
        return known(entities.find(OutboundShipment.class, id.value()));
    }

    @Override
    public OutboundShipment held(ShipmentId id) {
        return known(entities.find(OutboundShipment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static OutboundShipment known(OutboundShipment found) {
        return Optional.ofNullable(found).orElseThrow(() -> new PlatformException(RequestsError.UNKNOWN_SHIPMENT));
    }

    @Override
    public List<OutboundShipment> withStatus(Collection<ShipmentStatus> statuses, int limit) {
        return entities.createQuery(
                        "select s from OutboundShipment s where s.status in :statuses order by s.id desc",
                        OutboundShipment.class)
                .setParameter("statuses", statuses)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<OutboundShipment> toClose(String carrier) {
        return entities.createQuery(
                        "select s from OutboundShipment s where s.status = :packed and s.closingListId is null"
                                + " and s.purchase.offer = :carrier and s.purchase.carrierShipment is not null order by s.id",
                        OutboundShipment.class)
                .setParameter("packed", ShipmentStatus.PACKED)
                .setParameter("carrier", carrier)
                .getResultList();
    }

    @Override
    public List<OutboundShipment> closedBy(long list) {
        return listed("closingListId", list);
    }

    @Override
    public List<OutboundShipment> on(long manifest) {
        return listed("manifestId", manifest);
    }

    private List<OutboundShipment> listed(String by, long list) {
        return entities.createQuery(
                        "select s from OutboundShipment s where s." + by + " = :list order by s.id",
                        OutboundShipment.class)
                .setParameter("list", list)
                .getResultList();
    }
}
