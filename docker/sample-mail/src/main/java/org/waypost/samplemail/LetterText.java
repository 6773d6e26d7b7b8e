package org.waypost.samplemail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waypost.samplemail.ink.Dice;

/** The words of one letter: what a sender of this trade writes to this recipient. */
final class LetterText {
    private final Posting posting;
    private final Dice dice;
    private final Phrases phrases;
    private final String trade;
    private final String reference;
    private final String last;
    private final String amount;
    private final LocalDate due;
    private final String signer;

    LetterText(Posting posting) {
        this.posting = posting;
        this.dice = posting.dice().fork();
        this.phrases = posting.phrases();
        this.trade = posting.from().trade().name();
        this.reference =
                dice.digits(3) + "-" + dice.digits(5) + "/" + posting.day().getYear() % 100;
        this.last = dice.digits(4);
        this.amount = money(usual(posting.from().trade()));
        this.due = posting.day().plusDays(dice.whole(20, 45));
        this.signer = dice.oneOf(phrases.list("signers"));
    }

    private double usual(Trade trade) {
        return switch (trade) {
            case BANK -> dice.between(4, 14);
            case SHOP, PUBLISHER, AUTHORITY -> dice.between(12, 48);
            case UTILITY, DOCTOR -> dice.between(35, 160);
            default -> dice.between(120, 940);
        };
    }

    String subject() {
        return fill(phrases.get(trade + ".subject"));
    }

    List<String> paragraphs() {
        return phrases.list(trade + ".body").stream().map(this::fill).toList();
    }

    String greeting() {
        String name = posting.to().name();
        return posting.from().trade() == Trade.PERSON
                ? phrases.get("PERSON.greeting").replace("{name}", name.split(" ", -1)[0])
                : phrases.get("greeting").replace("{name}", name);
    }

    String reference() {
        return phrases.get("ours") + ": " + reference;
    }

    String date() {
        return written(posting.day());
    }

    String signer() {
        return signer;
    }

    String role() {
        return phrases.get(trade + ".role");
    }

    String tableTitle() {
        return phrases.get(trade + ".table");
    }

    String page(int number, int total) {
        return phrases.get("page").replace("{n}", Integer.toString(number)).replace("{total}", Integer.toString(total));
    }

    private String fill(String text) {
        return text.replace("{sender}", posting.from().name())
                .replace(
                        "{address}", posting.to().street() + ", " + posting.to().city())
                .replace("{last}", last)
                .replace("{reference}", reference)
                .replace("{amount}", amount)
                .replace("{date}", written(due));
    }

    private String written(LocalDate day) {
        String pattern = posting.american() ? "MMMM d, yyyy" : phrases.get("date");
        return day.format(DateTimeFormatter.ofPattern(pattern, posting.from().place()));
    }

    /** An amount as the sender's country writes it. */
    String money(double value) {
        Locale place = posting.from().place();
        String figures = String.format(Locale.US, "%,.2f", value);
        return switch (place.getCountry()) {
            case "US", "MX" -> "$" + figures;
            case "GB" -> "£" + figures;
            case "FR" -> figures.replace(",", " ").replace('.', ',') + " €";
            default -> figures.replace(",", "'").replace('.', ',').replace("'", ".") + " €";
        };
    }
}
