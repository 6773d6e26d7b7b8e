package org.waypost.web.shipping;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.waypost.requests.ForwardingAddress;

/** An address while somebody types it. */
public class AddressForm implements Serializable {
    private String name = "";
    private String company = "";
    private String street = "";
    private String extra = "";
    private String town = "";
    private String region = "";
    private String postcode = "";
    private String country = "";
    private String phone = "";

    /** An empty form. */
    static AddressForm in(String country) {
        AddressForm form = new AddressForm();
        form.country = country;
        return form;
    }

    /** A form with an address to be changed. */
    static AddressForm of(ForwardingAddress address) {
        AddressForm form = in(address.country());
        form.name = address.name();
        form.company = address.company();
        form.street = address.lines().get(0);
        form.extra =
                String.join(", ", address.lines().subList(1, address.lines().size()));
        form.town = address.town();
        form.region = address.region();
        form.postcode = address.postcode();
        form.phone = address.phone();
        return form;
    }

    ForwardingAddress address() {
        return new ForwardingAddress(name, company, List.of(street, extra), town, region, postcode, country, phone);
    }

    // what the page binds to

    public String getName() {
        return name;
    }

    public void setName(String typed) {
        name = text(typed);
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String typed) {
        company = text(typed);
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String typed) {
        street = text(typed);
    }

    public String getExtra() {
        return extra;
    }

    public void setExtra(String typed) {
        extra = text(typed);
    }

    public String getTown() {
        return town;
    }

    public void setTown(String typed) {
        town = text(typed);
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String typed) {
        region = text(typed);
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String typed) {
        postcode = text(typed);
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String typed) {
        country = text(typed);
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String typed) {
        phone = text(typed);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
