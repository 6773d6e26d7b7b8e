package org.waypost.plugins.carrier.easypost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.spi.carrier.CustomsDeclaration;
import org.waypost.spi.carrier.Weight;

/** Customs declarations as EasyPost writes them. */
final class CustomsText {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private CustomsText() {}

    static JSONObject of(CustomsDeclaration customs) {
        JSONObject json = new JSONObject()
                .put("contents_type", customs.contents().name().toLowerCase(Locale.ROOT))
                .put("restriction_type", "none")
                .put("non_delivery_option", customs.undeliverable().name().toLowerCase(Locale.ROOT))
                .put("customs_certify", true)
                .put("customs_signer", customs.signer())
                .put(
                        "customs_items",
                        new JSONArray(
                                customs.items().stream().map(CustomsText::item).toList()));
        AddressText.put(json, "contents_explanation", customs.explanation());
        AddressText.put(json, "eel_pfc", customs.exportCode());
        return json;
    }

    private static JSONObject item(CustomsDeclaration.Item item) {
        JSONObject json = new JSONObject()
                .put("description", item.description())
                .put("quantity", item.quantity())
                .put("value", item.value().amount())
                .put("currency", item.value().currency())
                .put("weight", ounces(item.weight()))
                .put("origin_country", item.origin());
        AddressText.put(json, "hs_tariff_number", item.tariffNumber());
        return json;
    }

    /** Rounded down, since the things in a parcel must not weigh more than the parcel. */
    private static BigDecimal ounces(Weight weight) {
        return weight.in(Weight.Unit.OZ)
                .amount()
                .setScale(LEAST.scale(), RoundingMode.DOWN)
                .max(LEAST);
    }
}
