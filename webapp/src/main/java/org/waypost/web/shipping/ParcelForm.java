package org.waypost.web.shipping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.waypost.requests.CustomsDeclaration;
import org.waypost.requests.ParcelMeasures;
import org.waypost.shared.Money;
import org.waypost.tenancy.Units;
import org.waypost.web.mailroom.Measures;

/** A packed parcel while somebody measures it, in the location's units. */
public class ParcelForm implements Serializable {
    private BigDecimal weight;
    private BigDecimal length;
    private BigDecimal width;
    private BigDecimal height;
    private String contents = "";
    private BigDecimal value;
    private String origin = "";
    private String hsCode = "";

    ParcelMeasures measures(Units units) {
        Measures in = Measures.in(units);
        return new ParcelMeasures(
                in.grams(weight), in.millimetres(length), in.millimetres(width), in.millimetres(height));
    }

    /** Nothing written is no declaration. */
    Optional<CustomsDeclaration> customs(String currency) {
        return contents.isBlank()
                ? Optional.empty()
                : Optional.of(new CustomsDeclaration(
                        contents,
                        Money.of(Objects.requireNonNullElse(value, BigDecimal.ZERO), currency),
                        origin,
                        hsCode));
    }

    // what the page binds to

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal typed) {
        weight = typed;
    }

    public BigDecimal getLength() {
        return length;
    }

    public void setLength(BigDecimal typed) {
        length = typed;
    }

    public BigDecimal getWidth() {
        return width;
    }

    public void setWidth(BigDecimal typed) {
        width = typed;
    }

    public BigDecimal getHeight() {
        return height;
    }

    public void setHeight(BigDecimal typed) {
        height = typed;
    }

    public String getContents() {
        return contents;
    }

    public void setContents(String typed) {
        contents = Objects.requireNonNullElse(typed, "");
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal typed) {
        value = typed;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String typed) {
        origin = Objects.requireNonNullElse(typed, "");
    }

    public String getHsCode() {
        return hsCode;
    }

    public void setHsCode(String typed) {
        hsCode = Objects.requireNonNullElse(typed, "");
    }
}
