package org.waypost.verification;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A form with what is known of one renter.
 *
 * @param edition of the form, for instance {@code 2024-06}; empty where no rules that are on have a form
 * @param form what it is called, with its edition
 * @param items all of them, in the order of the form
 */
public record FilledForm(String edition, String form, List<FormItem> items) {
    private static final String BY_HAND = "signature.";

    /** Items that are written when the form is signed; the public register does not ask for them. */
    private static final int FIRST_SIGNED = 13;

    /** Copies the list. */
    public FilledForm {
        items = List.copyOf(items);
    }

    /** As the rules of a case have it. */
    static FilledForm of(Judgement judgement) {
        return new FilledForm(
                judgement.form().map(AskedRules::edition).orElse(""),
                judgement.form().map(AskedRules::form).orElse(""),
                judgement.items());
    }

    /** The items that the public register asks for, in its order, which is that of the form. */
    public List<FormItem> registryItems() {
        return items.stream()
                .filter(item -> Integer.parseInt(item.section()) < FIRST_SIGNED)
                .toList();
    }

    /** The same with values as people read them. */
    public FilledForm shown(UnaryOperator<FormItem> words) {
        return new FilledForm(edition, form, items.stream().map(words).toList());
    }

    /** Whether an item is signed or dated by hand on the printed form. */
    public static boolean isByHand(FormItem item) {
        return item.key().startsWith(BY_HAND);
    }

    /** How many items are wanted and not known, those left aside that are written by hand. */
    public long missing() {
        return items.stream()
                .filter(item -> item.required() && item.value().isEmpty() && !isByHand(item))
                .count();
    }
}
