package org.waypost.plugins.compliance.none;

import java.util.Arrays;
import java.util.List;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;

/** What a location decides itself, checked. */
record NoFormSettings(List<String> photoIds, long keepMonths, String mailboxWord) {
    static final String PHOTO_IDS = "photo-ids";
    static final String KEEP_MONTHS = "keep-at-most-months";
    static final String MAILBOX_WORD = "mailbox-word";

    private static final String USUAL_IDS = "passport, national_id_card, drivers_licence, residence_permit";
    private static final String USUAL_WORD = "Mailbox";
    private static final long USUAL_MONTHS = 12;
    private static final long MOST_MONTHS = 120;

    static final List<SettingDescriptor> DESCRIPTORS = List.of(
            SettingDescriptor.of(PHOTO_IDS, SettingType.TEXT, "Accepted photo IDs")
                    .withHelp("Kinds of documents, separated by commas; each of a-z, 0-9 and _.")
                    .withFallback(USUAL_IDS),
            SettingDescriptor.of(KEEP_MONTHS, SettingType.NUMBER, "Keep IDs at most (months)")
                    .withHelp("Counted from the end of the contract, 0 to 120.")
                    .withFallback(String.valueOf(USUAL_MONTHS)),
            SettingDescriptor.of(MAILBOX_WORD, SettingType.TEXT, "Word before the mailbox number")
                    .withHelp("As the country's mail uses it in addresses.")
                    .withFallback(USUAL_WORD));

    /** Refuses settings that make no sense, and says it is the location's fault. */
    static NoFormSettings of(Settings settings) {
        List<String> photoIds = photoIds(settings.text(PHOTO_IDS).orElse(USUAL_IDS));
        long months = settings.number(KEEP_MONTHS).orElse(USUAL_MONTHS);
        if (months < 0 || months > MOST_MONTHS) {
            throw wrong(KEEP_MONTHS + " must be between 0 and " + MOST_MONTHS);
        }
        return new NoFormSettings(photoIds, months, settings.text(MAILBOX_WORD).orElse(USUAL_WORD));
    }

    private static List<String> photoIds(String text) {
        List<String> ids =
                Arrays.stream(text.split(",", -1)).map(String::strip).distinct().toList();
        if (!ids.stream().allMatch(id -> id.matches("[a-z0-9_]+"))) {
            throw wrong(PHOTO_IDS + " must be words of a-z, 0-9 and _, separated by commas");
        }
        return ids;
    }

    private static SpiException wrong(String problem) {
        return new SpiException(SpiErrorCode.INVALID_REQUEST, problem, null, SpiFault.TENANT_CONFIG, false);
    }
}
