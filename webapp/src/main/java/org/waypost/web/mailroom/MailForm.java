package org.waypost.web.mailroom;

import java.math.BigDecimal;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailType;
import org.waypost.tenancy.Units;

/** What an operator types about a piece. Measures are typed in the location's units and kept in millimetres and grams. */
public class MailForm extends AddressedForm {
    private long version;
    private String recipient = "";
    private MailType type = MailType.LETTER;
    private String shelf = "";
    private String details = "";
    private String carrier = "";
    private String trackingNumber = "";
    private BigDecimal length;
    private Measure lengthBefore = Measure.UNKNOWN;
    private BigDecimal width;
    private Measure widthBefore = Measure.UNKNOWN;
    private BigDecimal height;
    private Measure heightBefore = Measure.UNKNOWN;
    private BigDecimal weight;
    private Measure weightBefore = Measure.UNKNOWN;

    static MailForm of(MailItem item, Units units) {
        return of(item, item.noted(), units);
    }

    /** With other details than those of the piece, which somebody proposes. */
    static MailForm of(MailItem item, MailDetails noted, Units units) {
        MailForm form = new MailForm();
        Measures measures = Measures.in(units);
        form.version = item.version();
        form.setMailbox(item.mailboxNumber());
        form.recipient = item.recipientName();
        form.setSender(noted.sender());
        form.type = noted.type();
        form.shelf = noted.shelf();
        form.details = noted.details();
        form.carrier = noted.carrier();
        form.trackingNumber = noted.trackingNumber();
        form.lengthBefore = measures.length(noted.lengthMm());
        form.length = form.lengthBefore.shown();
        form.widthBefore = measures.length(noted.widthMm());
        form.width = form.widthBefore.shown();
        form.heightBefore = measures.length(noted.heightMm());
        form.height = form.heightBefore.shown();
        form.weightBefore = measures.weight(noted.weightGrams());
        form.weight = form.weightBefore.shown();
        return form;
    }

    /** The version of the piece that was shown. */
    long version() {
        return version;
    }

    MailDetails details(Units units) {
        Measures measures = Measures.in(units);
        return new MailDetails(
                getSender(),
                type,
                lengthBefore.kept(length, measures::millimetres),
                widthBefore.kept(width, measures::millimetres),
                heightBefore.kept(height, measures::millimetres),
                weightBefore.kept(weight, measures::grams),
                details,
                carrier,
                trackingNumber,
                shelf);
    }

    /** The name that was chosen, else the one the piece had. */
    String recipient() {
        return chosenName().isEmpty() ? recipient : chosenName();
    }

    // what the page binds to

    public MailType getType() {
        return type;
    }

    public void setType(MailType chosen) {
        type = chosen;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String typed) {
        shelf = typed;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String typed) {
        details = typed;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String typed) {
        carrier = typed;
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public void setTrackingNumber(String typed) {
        trackingNumber = typed;
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

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal typed) {
        weight = typed;
    }
}
