package org.waypost.plugins.carrier.easypost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Dimensions;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.Weight;

/**
 * Consignments as EasyPost wants them written: ounces and inches, both rounded up at the first decimal, since carriers charge
 * for what is begun.
 *
 * @param account whose carriers are asked
 * @param clock the host's clock
 */
record ShipmentText(Account account, Clock clock) {
    private static final int DECIMALS = 1;
    private static final String NOON = "T12:00:00Z";

    JSONObject of(Consignment consignment, LabelFormat format) {
        if (consignment.parcels().size() > 1) {
            throw Refusal.of(
                    SpiErrorCode.NOT_SERVICEABLE,
                    "EasyPost sells a label for one parcel; send the parcels one by one.");
        }
        JSONObject shipment = new JSONObject()
                .put("from_address", AddressText.of(consignment.from()))
                .put("to_address", AddressText.of(consignment.to()))
                .put("parcel", parcel(consignment.parcels().get(0)))
                .put("options", options(consignment, format));
        consignment.customs().ifPresent(customs -> shipment.put("customs_info", CustomsText.of(customs)));
        if (!account.carrierAccounts().isEmpty()) {
            shipment.put("carrier_accounts", new JSONArray(account.carrierAccounts()));
        }
        return shipment;
    }

    private static JSONObject parcel(Parcel parcel) {
        JSONObject json = new JSONObject()
                .put("weight", up(parcel.weight().in(Weight.Unit.OZ).amount()));
        parcel.dimensions()
                .map(size -> size.in(Dimensions.Unit.IN))
                .ifPresent(size -> json.put("length", up(size.length()))
                        .put("width", up(size.width()))
                        .put("height", up(size.height())));
        return parcel.packaging().isEmpty() ? json : json.put("predefined_package", parcel.packaging());
    }

    private static BigDecimal up(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.CEILING);
    }

    /** The carrier's own extras are EasyPost's options; the label's date is printed where the parcel leaves later. */
    private JSONObject options(Consignment consignment, LabelFormat format) {
        JSONObject options = new JSONObject(consignment.options()).put("label_format", format.name());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return consignment.shipDate().isAfter(today)
                ? options.put("label_date", consignment.shipDate() + NOON)
                : options;
    }
}
