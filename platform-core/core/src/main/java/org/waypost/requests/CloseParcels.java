package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.content.BlobWriter;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/**
 * Has a carrier close the packed parcels whose labels it sold, and keeps the list for its driver. What is closed is committed
 * before the carrier is asked; after an answer that never came the same parcels are asked about under the same key.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class CloseParcels {
    private ClosingLists lists;
    private CarrierPort carriers;
    private BlobWriter writer;
    private Access access;

    /** For the proxy. */
    protected CloseParcels() {}

    @Inject
    CloseParcels(ClosingLists lists, CarrierPort carriers, BlobWriter writer, Access access) {
        this.lists = lists;
        this.carriers = carriers;
        this.writer = writer;
        this.access = access;
    }

    /** The carriers that close parcels here, each with how many wait for it. */
    public List<ClosingCarrier> carriers() {
        access.require(Permission.REQUESTS_WORK);
        return carriers.carriers().stream()
                .filter(ShippingCarrier::closes)
                .map(carrier -> new ClosingCarrier(carrier, lists.waiting(carrier.name())))
                .toList();
    }

    /**
     * Closes what waits for a carrier.
     *
     * @return the list, with its page
     * @throws PlatformException {@link RequestsError#NOTHING_TO_CLOSE}, {@link RequestsError#CLOSING_REFUSED}; or what is
     *     said of a carrier that is away, which is to be asked again
     */
    public ClosingList close(String carrier) {
        access.require(Permission.REQUESTS_WORK);
        if (carriers().stream().noneMatch(known -> known.carrier().name().equals(carrier))) {
            throw new PlatformException(RequestsError.NOTHING_TO_CLOSE);
        }
        ClosingOrder order = lists.begin(carrier);
        ClosedParcels closed = closed(order);
        StoredBlob page = writer.write(new ByteArrayInputStream(closed.page()), "list.pdf");
        return lists.keep(order, closed, page);
    }

    private ClosedParcels closed(ClosingOrder order) {
        try {
            return carriers.close(order);
        } catch (PlatformException refused) {
            if (refused.code() == RequestsError.CLOSING_REFUSED) {
                lists.forget(order);
            }
            throw refused;
        }
    }

    /**
     * A carrier that closes parcels.
     *
     * @param carrier which
     * @param waiting how many parcels it has sold labels for that are packed and on no list
     */
    public record ClosingCarrier(ShippingCarrier carrier, int waiting) {}
}
