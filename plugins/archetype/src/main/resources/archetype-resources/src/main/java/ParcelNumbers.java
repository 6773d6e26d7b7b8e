package ${package};

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.waypost.spi.Settings;

/** Writes and reads numbers such as {@code OC00000017K7QX}: a serial number, and four characters that only the key gives. */
final class ParcelNumbers {
    static final String DISPATCH_KEY = "dispatch-key";

    private static final Pattern NUMBER = Pattern.compile("OC(?<serial>[0-9]{8})(?<seal>[A-Z2-7]{4})");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ParcelNumbers(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Without a key of the location the four characters still catch a misread number. */
    static ParcelNumbers of(Settings settings) {
        return new ParcelNumbers(settings.text(DISPATCH_KEY).orElse(CourierFactory.NAME));
    }

    String number(long serial) {
        String digits = String.format(Locale.ROOT, "%08d", serial);
        return "OC" + digits + seal(digits);
    }

    /** The number as it is written, if it is one of ours. */
    Optional<String> read(String text) {
        Matcher found = NUMBER.matcher(text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        return found.matches() && seal(found.group("serial")).equals(found.group("seal"))
                ? Optional.of(found.group())
                : Optional.empty();
    }

    private String seal(String digits) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] bytes = mac.doFinal(digits.getBytes(StandardCharsets.UTF_8));
            StringBuilder seal = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                seal.append(LETTERS.charAt(bytes[i] & 31));
            }
            return seal.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
