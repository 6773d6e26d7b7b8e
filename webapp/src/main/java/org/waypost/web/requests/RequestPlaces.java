package org.waypost.web.requests;

import org.waypost.requests.RequestKind;

/** Where requests of a kind are worked on. */
public final class RequestPlaces {
    private RequestPlaces() {}

    /** The list of a kind. */
    public static String list(RequestKind kind) {
        return switch (kind) {
            case OPEN_AND_SCAN, SCAN_AND_SEND -> "/requests/scans.xhtml";
            case FORWARD -> "/requests/forwards.xhtml";
            case HOLD, DELIVER, PICK_UP, DESTROY -> "/requests/list.xhtml?kind=" + kind.apiName();
        };
    }

    /** The page on which one is worked on. */
    public static String work(RequestKind kind, String id) {
        return switch (kind) {
            case OPEN_AND_SCAN, SCAN_AND_SEND -> "/requests/scan.xhtml?id=" + id;
            case FORWARD -> "/requests/forward.xhtml?id=" + id;
            case HOLD, DELIVER, PICK_UP, DESTROY -> "/requests/work.xhtml?id=" + id;
        };
    }
}
