package org.waypost.samplemail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypost.samplemail.ink.Dice;

/**
 * A recipient's address as one sender writes it: customs differ with the country, and not everybody writes the mailbox
 * the same way.
 *
 * @param name the person, or the business where only that is written
 * @param lines name first
 */
record Address(String name, List<String> lines) {
    private static final Map<String, List<String>> MAILBOX = Map.of(
            "US", List.of("PMB %s", "PMB %s", "#%s", "# %s", "Ste %s", "PMB #%s"),
            "CA", List.of("PMB %s", "Unit %s", "#%s"),
            "GB", List.of("Unit %s", "Unit %s", "Box %s", "PMB %s"),
            "IE", List.of("Unit %s", "Box %s"),
            "DE", List.of("Postfach %s", "Fach %s"),
            "AT", List.of("Postfach %s", "Fach %s"),
            "FR", List.of("Boîte %s", "BP %s", "BAL %s"),
            "ES", List.of("Buzón %s", "Apdo. %s"),
            "MX", List.of("Buzón %s", "Int. %s", "PMB %s"));
    private static final List<String> ELSEWHERE = List.of("Box %s", "PMB %s", "#%s");

    static Address of(Recipient to, Locale from, Dice dice) {
        List<String> lines = new ArrayList<>(names(to, dice));
        String name = lines.get(0).equals(to.business().orElse("")) && lines.size() == 1 ? lines.get(0) : to.name();
        lines.addAll(places(to, dice));
        if (!from.getCountry().equals(to.country())) {
            String country = new Locale("", to.country()).getDisplayCountry(from);
            lines.add(country.toUpperCase(from));
        }
        return new Address(name, List.copyOf(lines));
    }

    private static List<String> names(Recipient to, Dice dice) {
        if (to.business().isEmpty()) {
            return List.of(to.name());
        }
        String business = to.business().get();
        return switch (dice.whole(0, 5)) {
            case 0 -> List.of(business);
            case 1, 2 -> List.of(to.name(), business);
            default -> List.of(business, to.country().equals("US") ? "Attn: " + to.name() : to.name());
        };
    }

    private static List<String> places(Recipient to, Dice dice) {
        String mailbox = String.format(dice.oneOf(MAILBOX.getOrDefault(to.country(), ELSEWHERE)), to.mailbox());
        return switch (to.country()) {
            case "US", "CA" -> streetFirst(to, mailbox, dice);
            case "GB", "IE" -> List.of(mailbox, to.street(), to.city(), to.postcode());
            case "FR" ->
                List.of(mailbox, to.street(), to.postcode() + " " + to.city().toUpperCase(Locale.FRANCE));
            case "ES", "MX" -> List.of(to.street() + ", " + mailbox, to.postcode() + " " + to.city());
            default -> List.of(mailbox, to.street(), to.postcode() + " " + to.city());
        };
    }

    private static List<String> streetFirst(Recipient to, String mailbox, Dice dice) {
        String city = to.city() + " " + to.postcode();
        return dice.chance(0.75) ? List.of(to.street() + " " + mailbox, city) : List.of(to.street(), mailbox, city);
    }
}
