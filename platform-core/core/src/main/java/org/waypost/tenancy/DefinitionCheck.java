package org.waypost.tenancy;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantDefinition.MailboxRange;

/** Refuses a definition of which no tenant could be made, before anything of it is stored. */
final class DefinitionCheck {
    private static final int NAME_LIMIT = 120;
    private static final int HIGHEST_MAILBOX = 999_999;
    private static final int MOST_MAILBOXES = 100_000;
    private static final int SETTING_NAME_LIMIT = 100;
    private static final int SETTING_LIMIT = 2_000;
    private static final Set<String> UNITS = Set.of("imperial", "metric");
    private static final String DAY = "(mon|tue|wed|thu|fri|sat|sun)";
    private static final String HOURS = "((\\d\\d:\\d\\d)-(\\d\\d:\\d\\d))?";

    private DefinitionCheck() {}

    /**
     * Looks at every value that becomes more than a text.
     *
     * @throws PlatformException {@link TenancyError#BAD_DEFINITION} with the field and what to write instead
     */
    static void check(TenantDefinition definition, TenantKind kind) {
        require(definition.slug() != null, "slug", "write the first label of its host");
        name("name", definition.name());
        place(definition);
        definition.hours().forEach(DefinitionCheck::hours);
        definition.settings().forEach(DefinitionCheck::setting);
        mailboxes(definition.mailboxes());
        new PeopleCheck(kind).check(definition);
    }

    static void name(String field, String name) {
        require(
                name != null && !name.isBlank() && name.length() <= NAME_LIMIT,
                field,
                "write 1 to " + NAME_LIMIT + " characters");
    }

    static void require(boolean isRight, String field, String hint) {
        if (!isRight) {
            throw new PlatformException(TenancyError.BAD_DEFINITION, field + ": " + hint);
        }
    }

    private static void place(TenantDefinition definition) {
        require(isZone(definition.timeZone()), "timeZone", "write an IANA name such as America/Chicago");
        require(definition.locale().matches("[a-z]{2}-[A-Z]{2}"), "locale", "write one such as en-US");
        require(isCurrency(definition.currency()), "currency", "write an ISO 4217 code such as USD");
        require(
                UNITS.contains(definition.units().toLowerCase(Locale.ROOT)),
                "units",
                "write \"imperial\" or \"metric\"");
        require(definition.accent().matches("(#[0-9a-fA-F]{6})?"), "accent", "write a colour such as #1f4e8c");
    }

    private static boolean isZone(String zone) {
        try {
            return ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static void hours(String day, String hours) {
        require(day.matches(DAY) && isSpan(day, hours), "hours." + day, "write 09:00-18:00, or nothing when closed");
    }

    private static boolean isSpan(String day, String hours) {
        try {
            return hours.matches(HOURS)
                    && BusinessHours.parse(Map.of(day, hours)).days().values().stream()
                            .allMatch(span -> span.opens().isBefore(span.closes()));
        } catch (DateTimeException noTime) {
            return false;
        }
    }

    private static void setting(String name, String value) {
        require(
                name.length() <= SETTING_NAME_LIMIT && name.matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+"),
                "settings." + name,
                "there is no such setting");
        require(value.length() <= SETTING_LIMIT, "settings." + name, "write at most " + SETTING_LIMIT + " characters");
    }

    private static void mailboxes(List<MailboxRange> ranges) {
        ranges.forEach(range -> require(
                range.from() >= 1 && range.from() <= range.to() && range.to() <= HIGHEST_MAILBOX,
                "mailboxes",
                "write numbers from 1 to " + HIGHEST_MAILBOX + ", the lower one first"));
        long count = ranges.stream()
                .mapToLong(range -> range.to() - range.from() + 1L)
                .sum();
        require(count <= MOST_MAILBOXES, "mailboxes", "there may be " + MOST_MAILBOXES);
    }
}
