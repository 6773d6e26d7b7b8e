package org.waypost.plugins.compliance.usps;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;

/** What a location may decide itself, checked. */
record UspsSettings(long registrationDays, long reuseMonths, boolean utilityBills, String stateAddOns) {
    static final String REGISTRATION_DAYS = "registration-days";
    static final String REUSE_MONTHS = "mailbox-reuse-months";
    static final String UTILITY_BILLS = "utility-bills";
    static final String STATE_ADD_ONS = "state-addons";
    static final String BY_STATE = "by-state";
    static final String NONE = "none";

    private static final long MOST_DAYS = 90;
    private static final long LEAST_MONTHS = 6;
    private static final long MOST_MONTHS = 120;

    static List<SettingDescriptor> descriptors(List<String> jurisdictions) {
        return List.of(
                SettingDescriptor.of(REGISTRATION_DAYS, SettingType.NUMBER, "Days to enter a form into the CRD")
                        .withHelp("USPS names no number of days that we have seen.")
                        .withFallback("7"),
                SettingDescriptor.of(REUSE_MONTHS, SettingType.NUMBER, "Months until a mailbox number is used again")
                        .withHelp("At least 6: so long mail for the former customer is forwarded.")
                        .withFallback("6"),
                SettingDescriptor.of(UTILITY_BILLS, SettingType.FLAG, "Accept utility bills as address ID")
                        .withHelp("The form of June 2024 has no box for them; ask your Post Office first.")
                        .withFallback("false"),
                SettingDescriptor.choice(STATE_ADD_ONS, "Rules of single states", choices(jurisdictions))
                        .withHelp("by-state: those of the state in item 2d of the form.")
                        .withFallback(BY_STATE));
    }

    private static List<String> choices(List<String> jurisdictions) {
        return Stream.concat(Stream.of(BY_STATE, NONE), jurisdictions.stream()).toList();
    }

    /** Refuses settings that do not fit together, and says it is the location's fault. */
    static UspsSettings of(Settings settings, List<String> jurisdictions) {
        String addOns = settings.text(STATE_ADD_ONS).orElse(BY_STATE);
        if (!choices(jurisdictions).contains(addOns)) {
            throw wrong(STATE_ADD_ONS + " has no choice " + addOns);
        }
        return new UspsSettings(
                between(1, settings.number(REGISTRATION_DAYS).orElse(7L), MOST_DAYS, REGISTRATION_DAYS),
                between(LEAST_MONTHS, settings.number(REUSE_MONTHS).orElse(LEAST_MONTHS), MOST_MONTHS, REUSE_MONTHS),
                settings.flag(UTILITY_BILLS),
                addOns);
    }

    private static long between(long least, long value, long most, String name) {
        if (value < least || value > most) {
            throw wrong(name + " must be between " + least + " and " + most);
        }
        return value;
    }

    private static SpiException wrong(String problem) {
        return new SpiException(SpiErrorCode.INVALID_REQUEST, problem, null, SpiFault.TENANT_CONFIG, false);
    }

    Length adapted(Length length, String setting) {
        return switch (setting) {
            case REGISTRATION_DAYS -> period(Period.ofDays((int) registrationDays));
            case REUSE_MONTHS -> period(Period.ofMonths((int) reuseMonths));
            default -> length;
        };
    }

    private static Length period(Period period) {
        return new Length(Optional.of(period), List.of());
    }
}
