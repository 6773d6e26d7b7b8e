package org.waypost.plugins.carrier.easypost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.spi.carrier.LabelFormat;

/**
 * A location's account at EasyPost.
 *
 * @param live whether the environment is the one in which labels cost money
 * @param key of that environment
 * @param webhookSecret with which EasyPost signs its calls
 * @param carrierAccounts those to ask for rates; all when empty
 * @param labelFormat where an order names none
 */
record Account(
        boolean live,
        String key,
        Optional<String> webhookSecret,
        List<String> carrierAccounts,
        LabelFormat labelFormat) {
    private static final String TEST_KEY = "EZTK";
    private static final String LIVE_KEY = "EZAK";

    static List<SettingDescriptor> settings() {
        return List.of(
                SettingDescriptor.of("api-key", SettingType.TEXT, "API key")
                        .withHelp("EasyPost: Account Settings, API Keys. The test key buys labels that cost nothing and"
                                + " carry nothing.")
                        .asRequired()
                        .asSecret()
                        .asPerEnvironment(),
                SettingDescriptor.of("webhook-secret", SettingType.TEXT, "Webhook secret")
                        .withHelp("Any long random text. EasyPost signs with it what it reports by itself; without it"
                                + " nothing is believed.")
                        .asSecret()
                        .asPerEnvironment(),
                SettingDescriptor.of("carrier-accounts", SettingType.TEXT, "Carrier accounts")
                        .withHelp("Their ids (ca_…), separated by commas, if not all are to be asked for rates")
                        .asPerEnvironment(),
                SettingDescriptor.choice(
                                "label-format",
                                "Label format",
                                Stream.of(LabelFormat.values()).map(Enum::name).toList())
                        .withHelp("For a label that is looked up again; an order says itself what it wants")
                        .withFallback(LabelFormat.PDF.name()));
    }

    static Account of(Settings settings) {
        return new Account(
                settings.text("environment").filter("live"::equals).isPresent(),
                settings.required("api-key").trim(),
                settings.text("webhook-secret"),
                settings.text("carrier-accounts").stream()
                        .flatMap(list -> Stream.of(list.split("[,\\s]+", -1)))
                        .filter(id -> !id.isEmpty())
                        .toList(),
                format(settings));
    }

    private static LabelFormat format(Settings settings) {
        String name = settings.text("label-format").orElse(LabelFormat.PDF.name());
        return Stream.of(LabelFormat.values())
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("label-format is PDF, PNG or ZPL, not " + name));
    }

    /** EasyPost tells by its beginning what a key is for; buying by mistake costs money, or sends nothing. */
    void checkKey() {
        if (live && key.startsWith(TEST_KEY)) {
            throw wrong("This is a test key: its labels are not paid and no carrier takes them.");
        }
        if (!live && key.startsWith(LIVE_KEY)) {
            throw wrong("This is a production key: its labels cost money.");
        }
    }

    String secret() {
        return webhookSecret.orElseThrow(() -> wrong("The webhook secret is not set."));
    }

    private static SpiException wrong(String problem) {
        return new SpiException(SpiErrorCode.INVALID_REQUEST, problem, null, SpiFault.TENANT_CONFIG, false);
    }

    /** Shows nothing secret. */
    @Override
    public String toString() {
        return "Account[" + (live ? "live" : "test") + "]";
    }
}
