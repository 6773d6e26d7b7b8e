package org.waypost.plugins.carrier.manual;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The carriers whose numbers are known, each with the public page where a parcel can be followed. */
enum Carrier {
    AMAZON("amazon", "Amazon", "https://track.amazon.com/tracking/%s"),
    CANADA_POST(
            "canada_post",
            "Canada Post",
            "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=%s"),
    CANPAR("canpar", "Canpar", "https://www.canpar.com/en/track/tracking.jsp?locale=en&reference=%s"),
    DHL("dhl", "DHL", "https://www.dhl.com/us-en/home/tracking.html?tracking-id=%s"),
    DPD("dpd", "DPD", "https://www.dpdgroup.com/nl/mydpd/my-parcels/track?lang=en&parcelNumber=%s"),
    FEDEX("fedex", "FedEx", "https://www.fedex.com/fedextrack/?trknbr=%s"),
    GOFO("gofo", "GOFO Express", "https://www.gofoexpress.com/tracking.html?searchID=%s"),
    LANDMARK("landmark", "Landmark Global", "https://track.landmarkglobal.com/?search=%s"),
    /** Now part of OnTrac, on whose page its numbers are found. */
    LASERSHIP("lasership", "LaserShip (OnTrac)", "https://www.ontrac.com/tracking/?number=%s"),
    OLD_DOMINION(
            "old_dominion",
            "Old Dominion",
            "https://www.odfl.com/us/en/tools/trace-track-ltl-freight/trace.html?proNumbers=%s"),
    ONTRAC("ontrac", "OnTrac", "https://www.ontrac.com/tracking/?number=%s"),
    PUROLATOR("purolator", "Purolator", "https://www.purolator.com/en/shipping/tracker?searchValue=%s"),
    /** Any other country's post. USPS shows what it carries for them. */
    S10("s10", "Post of another country", "https://tools.usps.com/go/TrackConfirmAction?tLabels=%s"),
    SPEEDEE("speedee", "Spee-Dee", "https://www.speedeedelivery.com/track/?tracking=%s"),
    UPS("ups", "UPS", "https://www.ups.com/track?tracknum=%s"),
    USPS("usps", "USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels=%s"),
    YODEL("yodel", "Yodel", "https://www.yodel.co.uk/tracking/%s"),
    YUNEXPRESS("yunexpress", "YunExpress", "https://www.yuntrack.com/parcelTracking?id=%s");

    private final String code;
    private final String people;
    private final String page;

    /**
     * One carrier.
     *
     * @param code its short code, which the host stores: never changed
     * @param people what people call it
     * @param page where to follow a parcel, {@code %s} standing for the number
     */
    Carrier(String code, String people, String page) {
        this.code = code;
        this.people = people;
        this.page = page;
    }

    String code() {
        return code;
    }

    String people() {
        return people;
    }

    URI page(String number) {
        return URI.create(page.replace("%s", URLEncoder.encode(number, StandardCharsets.UTF_8)));
    }
}
