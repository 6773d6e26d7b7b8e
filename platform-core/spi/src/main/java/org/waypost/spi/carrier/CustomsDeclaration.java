package org.waypost.spi.carrier;

import java.util.List;
import java.util.Objects;
import org.waypost.spi.Money;
import org.waypost.spi.SpiException;

/**
 * What customs wants to know of a parcel that crosses a border.
 *
 * @param contents what kind of things
 * @param explanation in words, where the kind is {@link Contents#OTHER} or the carrier asks; may be empty
 * @param undeliverable what happens when nobody takes it
 * @param signer who certifies that all this is true
 * @param exportCode what the country of origin wants for exports, for instance {@code NOEEI 30.37(a)}; may be empty
 * @param items at least one
 * @since 0.1
 */
public record CustomsDeclaration(
        Contents contents,
        String explanation,
        Undeliverable undeliverable,
        String signer,
        String exportCode,
        List<Item> items) {
    /**
     * Checks that there is something to declare.
     *
     * @throws SpiException {@code INVALID_REQUEST} (field {@code customs.items}) without items
     * @since 0.1
     */
    public CustomsDeclaration {
        Objects.requireNonNull(contents);
        Objects.requireNonNull(explanation);
        Objects.requireNonNull(undeliverable);
        Objects.requireNonNull(signer);
        Objects.requireNonNull(exportCode);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw SpiException.invalid("customs.items", "there is nothing to declare");
        }
    }

    /**
     * Kinds of contents.
     *
     * @since 0.1
     */
    public enum Contents {
        /** Papers. */
        DOCUMENTS,
        /** A present. */
        GIFT,
        /** Goods that were sold. */
        MERCHANDISE,
        /** Goods that go back. */
        RETURNED_GOODS,
        /** A sample. */
        SAMPLE,
        /** Something else, explained in words. */
        OTHER
    }

    /**
     * What happens when nobody takes a parcel.
     *
     * @since 0.1
     */
    public enum Undeliverable {
        /** It comes back; that may cost. */
        RETURN,
        /** It is given up. */
        ABANDON
    }

    /**
     * Things of one kind.
     *
     * @param description what it is
     * @param quantity how many, above 0
     * @param value of all of them together
     * @param weight of all of them together
     * @param origin where it was made, ISO 3166 code of two letters
     * @param tariffNumber of the Harmonized System; may be empty
     * @since 0.1
     */
    public record Item(
            String description, int quantity, Money value, Weight weight, String origin, String tariffNumber) {
        /**
         * Checks that there is at least one.
         *
         * @throws SpiException {@code INVALID_REQUEST} (field {@code customs.items.quantity})
         * @since 0.1
         */
        public Item {
            Objects.requireNonNull(description);
            Objects.requireNonNull(value);
            Objects.requireNonNull(weight);
            Objects.requireNonNull(origin);
            Objects.requireNonNull(tariffNumber);
            if (quantity < 1) {
                throw SpiException.invalid("customs.items.quantity", "a quantity is above 0, not " + quantity);
            }
        }
    }
}
