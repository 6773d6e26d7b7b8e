package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.NumberReading;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.SampleLabel;
import org.waypost.extensions.SampleRate;
import org.waypost.extensions.TryCarrier;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Language;
import org.waypost.web.shell.Texts;

/** Tries a carrier: reads a number, quotes a sample parcel, makes a sample label. */
@Named
@ViewScoped
public class TryCarrierPage implements Serializable {
    @Inject
    private transient TryCarrier carrier;

    @Inject
    private transient LocationPlugins plugins;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Language language;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String name;
    private String number = "";
    private final ParcelForm parcel = new ParcelForm();
    private transient List<NumberReading> readings;
    private transient List<SampleRate> rates;
    private transient SampleLabel label;
    private transient OfferLine offer;

    @PostConstruct
    void open() {
        name = Faces.getRequestParameter("name");
        parcel.fill(sites.current().address());
        getOffer();
    }

    /** The carrier. */
    public OfferLine getOffer() {
        if (offer == null) {
            offer = plugins.one(new OfferId(PluginKind.CARRIER, name == null ? "" : name));
        }
        return offer;
    }

    /** Reads the number that was typed. */
    public void read() {
        run(() -> readings = carrier.read(name, number));
    }

    /** Asks what sending would cost. */
    public void quote() {
        run(() -> rates = carrier.quote(name, parcel.sample()));
    }

    /** Makes a label with one of the rates; they are asked for again, since they may have ended. */
    public void label(String rate) {
        run(() -> {
            rates = carrier.quote(name, parcel.sample());
            label = rates.stream()
                    .filter(one -> one.id().equals(rate))
                    .findFirst()
                    .map(one -> carrier.label(name, parcel.sample(), one))
                    .orElse(null);
        });
    }

    private void run(Runnable work) {
        readings = null;
        rates = null;
        label = null;
        try {
            work.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** What the number may be; nothing before it was read. */
    public List<NumberReading> getReadings() {
        return readings;
    }

    /** The offers in words; nothing before they were asked for. */
    public List<RateRow> getRates() {
        return rates == null
                ? null
                : new ArrayList<>(rates.stream().map(this::row).toList());
    }

    private RateRow row(SampleRate rate) {
        NumberFormat money = NumberFormat.getCurrencyInstance(sites.current().locale());
        money.setCurrency(rate.currency());
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        return new RateRow(
                rate.id(),
                rate.serviceName(),
                money.format(rate.amount()),
                rate.arrives().map(day::format).orElse(""));
    }

    /** The sample label, if one was made. */
    public SampleLabel getLabel() {
        return label;
    }

    /** The label as an address for a picture or a download. */
    public String getLabelAddress() {
        return "data:" + label.mediaType() + ";base64," + label.base64();
    }

    /** Whether a browser can show the label. */
    public boolean isLabelPicture() {
        return label != null && label.mediaType().startsWith("image/");
    }

    /** The unit of the weight. */
    public String getWeightUnit() {
        return texts.of("unit.parcel." + sites.current().units());
    }

    /** The site's own line as the sender. */
    public Site getSite() {
        return sites.current();
    }

    /** The number to read. */
    public String getNumber() {
        return number;
    }

    /** The number to read. */
    public void setNumber(String typed) {
        number = typed;
    }

    /** The sample parcel. */
    public ParcelForm getParcel() {
        return parcel;
    }

    /** An offer in words. */
    public record RateRow(String id, String service, String price, String arrives) {}
}
