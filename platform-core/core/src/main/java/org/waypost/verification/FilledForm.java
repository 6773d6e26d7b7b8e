package org.waypost.verification;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A form with what is known of one renter.
 *
 * @param edition of the form, for instance {@code 2024-06}
 * @param form what it is called, with its edition
 * @param items all of them, in the order of the form
 * @param registry numbers of the items in the order in which the public register asks for them
 */
public record FilledForm(String edition, String form, List<FormItem> items, List<String> registry) {
    private static final String BY_HAND = "signature.";

    /** Copies the lists. */
    public FilledForm {
        items = List.copyOf(items);
        registry = List.copyOf(registry);
    }

    /** The items that the register asks for, in its order; one that the form does not have is empty. */
    public List<FormItem> registryItems() {
        Map<String, FormItem> byNumber =
                items.stream().collect(Collectors.toMap(FormItem::item, Function.identity(), (first, again) -> first));
        return registry.stream()
                .map(number -> byNumber.getOrDefault(number, new FormItem(number, "", "", "", false)))
                .toList();
    }

    /** The same with values as people read them. */
    public FilledForm shown(UnaryOperator<FormItem> words) {
        return new FilledForm(edition, form, items.stream().map(words).toList(), registry);
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
