package ${package};

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.waypost.spi.Money;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.carrier.Consignment;
import org.waypost.spi.carrier.Weight;

/** What the courier charges, and how long it takes. */
record Tariff(BigDecimal perParcel, BigDecimal perKilogram, String currency, long days, String serviceName) {
    static final String PER_PARCEL = "price-per-parcel";
    static final String PER_KILOGRAM = "price-per-kilogram";
    static final String CURRENCY = "currency";
    static final String DAYS = "days-until-delivery";
    static final String SERVICE_NAME = "service-name";
    private static final long MOST_DAYS = 30;

    static Tariff of(Settings settings) {
        return new Tariff(
                amount(PER_PARCEL, settings.required(PER_PARCEL)),
                amount(PER_KILOGRAM, settings.text(PER_KILOGRAM).orElse("0")),
                currency(settings.text(CURRENCY).orElse("USD")),
                days(settings.number(DAYS).orElse(1L)),
                settings.text(SERVICE_NAME).orElse(CourierFactory.SERVICE.name()));
    }

    /** The parcels and their weight, in the currency's smallest coin. */
    Money price(Consignment consignment) {
        BigDecimal kilograms = consignment.parcels().stream()
                .map(parcel -> parcel.weight().in(Weight.Unit.KG).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return price(BigDecimal.valueOf(consignment.parcels().size()), kilograms);
    }

    String example() {
        return currency + " " + price(BigDecimal.ONE, BigDecimal.ONE).amount().toPlainString();
    }

    private Money price(BigDecimal parcels, BigDecimal kilograms) {
        BigDecimal exact = perParcel.multiply(parcels).add(perKilogram.multiply(kilograms));
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return new Money(exact.setScale(digits, RoundingMode.HALF_UP), currency);
    }

    private static BigDecimal amount(String name, String text) {
        if (!text.matches("[0-9]{1,7}([.][0-9]{1,4})?")) {
            throw wrong(name, "is not an amount such as 4.50");
        }
        return new BigDecimal(text);
    }

    private static String currency(String code) {
        if (Currency.getAvailableCurrencies().stream().noneMatch(one -> one.getCurrencyCode().equals(code))) {
            throw wrong(CURRENCY, "is not a currency such as USD");
        }
        return code;
    }

    private static long days(long days) {
        if (days < 0 || days > MOST_DAYS) {
            throw wrong(DAYS, "is not between 0 and " + MOST_DAYS);
        }
        return days;
    }

    /** The location's settings are wrong, so its manager is told. */
    private static SpiException wrong(String name, String problem) {
        return new SpiException(
                SpiErrorCode.INVALID_REQUEST, name + " " + problem, null, SpiFault.TENANT_CONFIG, false);
    }
}
