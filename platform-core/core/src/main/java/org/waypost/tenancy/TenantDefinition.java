package org.waypost.tenancy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A complete definition of a franchise or location, as {@code tenants/schema/tenant.schema.json} describes it. Absent lists
 * are empty, absent texts are {@code ""}.
 *
 * @param kind {@code franchise} or {@code location}
 * @param slug first label of the host, name of the realm
 * @param name what people call it
 * @param franchise slug of the franchise a location belongs to, or empty
 * @param address where a location stands
 * @param timeZone IANA name
 * @param locale BCP 47 tag
 * @param currency ISO 4217 code
 * @param units how it weighs and measures
 * @param hours {@code mon … sun} to {@code HH:mm-HH:mm}
 * @param accent {@code #rrggbb} or empty
 * @param settings values of settings by name
 * @param mailboxes numbers that exist
 * @param staff people who work there
 * @param renters people who rent a mailbox
 * @param programs programs with a token of their own
 */
@JsonIgnoreProperties("$schema")
public record TenantDefinition(
        String kind,
        String slug,
        String name,
        String franchise,
        PostalAddress address,
        String timeZone,
        String locale,
        String currency,
        String units,
        Map<String, String> hours,
        String accent,
        Map<String, String> settings,
        List<MailboxRange> mailboxes,
        List<StaffMember> staff,
        List<RenterEntry> renters,
        List<Program> programs) {

    /** Fills in what is absent. */
    public TenantDefinition {
        franchise = Objects.requireNonNullElse(franchise, "");
        address = Objects.requireNonNullElse(address, PostalAddress.NONE);
        timeZone = Objects.requireNonNullElse(timeZone, "UTC");
        locale = Objects.requireNonNullElse(locale, "en-US");
        currency = Objects.requireNonNullElse(currency, "USD");
        units = Objects.requireNonNullElse(units, "metric");
        hours = hours == null ? Map.of() : Map.copyOf(hours);
        accent = Objects.requireNonNullElse(accent, "");
        settings = settings == null ? Map.of() : Map.copyOf(settings);
        mailboxes = mailboxes == null ? List.of() : List.copyOf(mailboxes);
        staff = staff == null ? List.of() : List.copyOf(staff);
        renters = renters == null ? List.of() : List.copyOf(renters);
        programs = programs == null ? List.of() : List.copyOf(programs);
    }

    /** Mailbox numbers {@code from} to {@code to}, both included. */
    public record MailboxRange(int from, int to) {}

    /** Somebody who works at the location, or administers the franchise; without a password he is invited by e-mail. */
    public record StaffMember(String name, String email, String role, String password, String language) {
        /** What sign-in needs to know. */
        public PersonAccount account() {
            return new PersonAccount(email, name, role, Optional.ofNullable(password), languageOr(language));
        }
    }

    /** Somebody who rents a mailbox. */
    public record RenterEntry(
            String name,
            String kind,
            String business,
            String email,
            String mailbox,
            List<String> aliases,
            String standing,
            String language,
            String password) {
        /** Fills in what is absent. */
        public RenterEntry {
            kind = Objects.requireNonNullElse(kind, "person");
            business = Objects.requireNonNullElse(business, "");
            aliases = aliases == null ? List.of() : List.copyOf(aliases);
            standing = Objects.requireNonNullElse(standing, "pending");
            language = languageOr(language);
        }

        /** What sign-in needs to know. */
        public PersonAccount account() {
            return new PersonAccount(email, name, "renter", Optional.ofNullable(password), language);
        }
    }

    /** A program that signs in with a secret of its own, for instance scanner software. */
    public record Program(String id, String name, String role, String secret) {}

    private static String languageOr(String language) {
        return Objects.requireNonNullElse(language, "en");
    }
}
