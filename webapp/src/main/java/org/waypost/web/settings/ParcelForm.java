package org.waypost.web.settings;

import java.io.Serializable;
import java.math.BigDecimal;
import org.waypost.extensions.SampleParcel;
import org.waypost.tenancy.PostalAddress;

/** A parcel while somebody types it. */
public final class ParcelForm implements Serializable {
    private String addressee = "Alex Sample";
    private String street = "";
    private String city = "";
    private String region = "";
    private String postcode = "";
    private String country = "";
    private BigDecimal weight = BigDecimal.ONE;

    void fill(PostalAddress near) {
        street = near.street();
        city = near.city();
        region = near.region();
        postcode = near.postcode();
        country = near.country();
    }

    SampleParcel sample() {
        return new SampleParcel(addressee, new PostalAddress(street, city, region, postcode, country), weight);
    }

    /** Who gets it. */
    public String getAddressee() {
        return addressee;
    }

    /** Who gets it. */
    public void setAddressee(String typed) {
        addressee = typed;
    }

    /** Street and number. */
    public String getStreet() {
        return street;
    }

    /** Street and number. */
    public void setStreet(String typed) {
        street = typed;
    }

    /** Town. */
    public String getCity() {
        return city;
    }

    /** Town. */
    public void setCity(String typed) {
        city = typed;
    }

    /** State or province. */
    public String getRegion() {
        return region;
    }

    /** State or province. */
    public void setRegion(String typed) {
        region = typed;
    }

    /** ZIP code or postcode. */
    public String getPostcode() {
        return postcode;
    }

    /** ZIP code or postcode. */
    public void setPostcode(String typed) {
        postcode = typed;
    }

    /** Two letters. */
    public String getCountry() {
        return country;
    }

    /** Two letters. */
    public void setCountry(String typed) {
        country = typed;
    }

    /** In pounds or kilograms. */
    public BigDecimal getWeight() {
        return weight;
    }

    /** In pounds or kilograms. */
    public void setWeight(BigDecimal typed) {
        weight = typed;
    }
}
