package org.waypost.web.faults;

import org.waypost.requests.RequestKind;

/** A request as the clients know it. */
final class Errand {
    private final String request;
    private final String item;
    private final RequestKind kind;
    private volatile String shipment = "";
    private volatile String version;

    Errand(String request, String item, RequestKind kind, String version) {
        this.request = request;
        this.item = item;
        this.kind = kind;
        this.version = version;
    }

    String request() {
        return request;
    }

    String item() {
        return item;
    }

    RequestKind kind() {
        return kind;
    }

    /** The shipment it travels in, or empty. */
    String shipment() {
        return shipment;
    }

    void travelsIn(String id) {
        shipment = id;
    }

    /** The version that somebody saw last. */
    String version() {
        return version;
    }

    void seen(String now) {
        version = now;
    }
}
