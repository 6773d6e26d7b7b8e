package org.waypost.web.shipping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.waypost.requests.Carriage;
import org.waypost.shared.Money;

/** Who carries a parcel, while somebody types it. */
public class CarriageForm implements Serializable {
    private String carrier = "";
    private String service = "";
    private String tracking = "";
    private BigDecimal cost;

    Carriage carriage(String currency) {
        return new Carriage(
                carrier, service, tracking, Optional.ofNullable(cost).map(typed -> Money.of(typed, currency)));
    }

    // what the page binds to

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String typed) {
        carrier = Objects.requireNonNullElse(typed, "");
    }

    public String getService() {
        return service;
    }

    public void setService(String typed) {
        service = Objects.requireNonNullElse(typed, "");
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String typed) {
        tracking = Objects.requireNonNullElse(typed, "");
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal typed) {
        cost = typed;
    }
}
