package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** An address in a row: as it was when the row was written, whatever becomes of the renter's book. */
@Embeddable
class AddressColumns {
    @Column(name = "to_name")
    private String name;

    @Column(name = "to_company")
    private String company;

    @Column(name = "to_lines")
    private String lines;

    @Column(name = "to_town")
    private String town;

    @Column(name = "to_region")
    private String region;

    @Column(name = "to_postcode")
    private String postcode;

    @Column(name = "to_country")
    private String country;

    @Column(name = "to_phone")
    private String phone;

    /** For JPA. */
    protected AddressColumns() {}

    AddressColumns(ForwardingAddress address) {
        name = address.name();
        company = address.company();
        lines = String.join("\n", address.lines());
        town = address.town();
        region = address.region();
        postcode = address.postcode();
        country = address.country();
        phone = address.phone();
    }

    ForwardingAddress value() {
        return new ForwardingAddress(
                name, company, List.of(lines.split("\n", -1)), town, region, postcode, country, phone);
    }
}
