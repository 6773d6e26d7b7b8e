package org.waypost.plugins.storage.s3;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;

/**
 * A location's settings, checked as far as one can without asking the server.
 *
 * @param values as the host gives them
 */
record S3Settings(Settings values) {
    static final String BUCKET = "bucket";
    static final String REGION = "region";
    static final String ENDPOINT = "endpoint";
    static final String PATH_STYLE = "path-style";
    static final String ACCESS_KEY = "access-key";
    static final String SECRET_KEY = "secret-key";
    static final String PREFIX = "prefix";
    static final String ENCRYPTION = "encryption";
    static final String KMS_KEY = "kms-key";
    static final String CHECKSUM = "checksum";

    private static final String USUAL_REGION = "us-east-1";
    /** With the prefix, an object's name and its hash have the 1024 bytes that S3 allows. */
    private static final int LONGEST_PREFIX = 256;

    private static final Pattern REGIONS = Pattern.compile("[a-zA-Z0-9-]+");
    private static final Pattern PREFIXES = Pattern.compile("([\\w!.*'()-]+/)*");
    private static final Pattern DOTS = Pattern.compile("(^|.*/)\\.\\.?/.*");

    static List<SettingDescriptor> descriptors() {
        return List.of(
                SettingDescriptor.of(BUCKET, SettingType.TEXT, "Bucket")
                        .withHelp("Give it a rule that removes incomplete multipart uploads after a day.")
                        .asRequired(),
                SettingDescriptor.of(REGION, SettingType.TEXT, "Region").withFallback(USUAL_REGION),
                SettingDescriptor.of(ENDPOINT, SettingType.URL, "Address of the server")
                        .withHelp("Leave it empty for Amazon S3."),
                SettingDescriptor.of(PATH_STYLE, SettingType.FLAG, "Bucket in the path")
                        .withHelp("For servers that do not give each bucket a host name; most that are not Amazon's.")
                        .withFallback("false"),
                SettingDescriptor.of(ACCESS_KEY, SettingType.TEXT, "Access key").asRequired(),
                SettingDescriptor.of(SECRET_KEY, SettingType.TEXT, "Secret key")
                        .asRequired()
                        .asSecret(),
                SettingDescriptor.of(PREFIX, SettingType.TEXT, "Folder in the bucket")
                        .withHelp("Where the bucket also keeps other things, for instance waypost/mail."),
                SettingDescriptor.choice(ENCRYPTION, "Encryption by the server", Encryption.settings())
                        .withHelp("Mail is encrypted before it is sent, whatever is chosen here.")
                        .withFallback(Encryption.NONE),
                SettingDescriptor.of(KMS_KEY, SettingType.TEXT, "KMS key")
                        .withHelp("For aws:kms; leave it empty for the account's own key."),
                SettingDescriptor.choice(CHECKSUM, "Checksum", Checksum.settings())
                        .withHelp("Older servers know md5 only, or none.")
                        .withFallback(Checksum.CRC32C.setting()));
    }

    String bucket() {
        return values.required(BUCKET);
    }

    String region() {
        String region = values.text(REGION).orElse(USUAL_REGION);
        if (!REGIONS.matcher(region).matches()) {
            throw wrong(REGION, region, null);
        }
        return region;
    }

    String accessKey() {
        return key(ACCESS_KEY);
    }

    String secretKey() {
        return key(SECRET_KEY);
    }

    private String key(String name) {
        String key = values.required(name);
        if (key.isBlank()) {
            throw wrong(name, "blank", null);
        }
        return key;
    }

    boolean pathStyle() {
        return values.flag(PATH_STYLE);
    }

    Optional<URI> endpoint() {
        return values.text(ENDPOINT).map(S3Settings::address);
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(ENDPOINT, text, e);
        }
        throw wrong(ENDPOINT, text, null);
    }

    /** Empty or ending with a slash. */
    String prefix() {
        String text = values.text(PREFIX).orElse("");
        String prefix = text.isEmpty() || text.endsWith("/") ? text : text + "/";
        boolean plain =
                PREFIXES.matcher(prefix).matches() && !DOTS.matcher(prefix).matches();
        if (!plain || prefix.length() > LONGEST_PREFIX) {
            throw wrong(PREFIX, text, null);
        }
        return prefix;
    }

    Encryption encryption() {
        String kmsKey = values.text(KMS_KEY).orElse(null);
        return Encryption.of(oneOf(ENCRYPTION, Encryption.settings(), Encryption.NONE), kmsKey);
    }

    Checksum checksum() {
        String setting = oneOf(CHECKSUM, Checksum.settings(), Checksum.CRC32C.setting());
        return Checksum.valueOf(setting.toUpperCase(Locale.ROOT));
    }

    private String oneOf(String name, List<String> choices, String fallback) {
        String value = values.text(name).orElse(fallback);
        if (!choices.contains(value)) {
            throw wrong(name, value, null);
        }
        return value;
    }

    private static SpiException wrong(String name, String value, Throwable cause) {
        return new SpiException(
                SpiErrorCode.INVALID_REQUEST,
                "setting " + name + " cannot be " + value,
                cause,
                SpiFault.TENANT_CONFIG,
                false);
    }
}
