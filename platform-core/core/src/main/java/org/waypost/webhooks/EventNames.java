package org.waypost.webhooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.waypost.requests.RequestStatus;
import org.waypost.requests.ShipmentStatus;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ApplicationState;
import org.waypost.verification.DocumentState;

/** The events partners may ask for. */
public final class EventNames {
    /** A piece was photographed or received. */
    public static final String RECORDED = "mail_item.recorded";
    /** A piece was assigned to a mailbox. */
    public static final String ASSIGNED = "mail_item.assigned";
    /** An assignment was taken back. */
    public static final String UNASSIGNED = "mail_item.unassigned";
    /** A piece was put into quarantine. */
    public static final String QUARANTINED = "mail_item.quarantined";

    /** The time promised for a request ran out. */
    public static final String LATE = "request.late";

    private static final List<String> ALL = all();

    private EventNames() {}

    /** The event of a request that came into a status: {@code request.completed}. */
    public static String of(RequestStatus status) {
        return "request." + status.name().toLowerCase(Locale.ROOT);
    }

    /** The event of a shipment that came into a status: {@code shipment.dispatched}. */
    public static String of(ShipmentStatus status) {
        return "shipment." + status.name().toLowerCase(Locale.ROOT);
    }

    /** The event of an application that came into a state: {@code application.approved}. */
    public static String of(ApplicationState state) {
        return "application." + state.name().toLowerCase(Locale.ROOT);
    }

    /** The event of a document that came into a state: {@code document.rejected}. */
    public static String of(DocumentState state) {
        return "document." + state.name().toLowerCase(Locale.ROOT);
    }

    /** Every name that may be asked for, families such as {@code request.*} included. */
    public static List<String> known() {
        return ALL;
    }

    /**
     * Refuses names that do not exist.
     *
     * @throws PlatformException {@link WebhooksError#UNKNOWN_EVENT}
     */
    static void check(Set<String> events) {
        for (String event : new TreeSet<>(events)) {
            if (!ALL.contains(event)) {
                throw new PlatformException(WebhooksError.UNKNOWN_EVENT, event, String.join(", ", ALL));
            }
        }
    }

    private static List<String> all() {
        List<String> names = new ArrayList<>(List.of("mail_item.*", RECORDED, ASSIGNED, UNASSIGNED, QUARANTINED));
        names.addAll(List.of("request.*", LATE));
        Arrays.stream(RequestStatus.values()).map(EventNames::of).forEach(names::add);
        names.add("shipment.*");
        Arrays.stream(ShipmentStatus.values()).map(EventNames::of).forEach(names::add);
        names.add("application.*");
        Arrays.stream(ApplicationState.values()).map(EventNames::of).forEach(names::add);
        names.add("document.*");
        Arrays.stream(DocumentState.values()).map(EventNames::of).forEach(names::add);
        return List.copyOf(names);
    }
}
