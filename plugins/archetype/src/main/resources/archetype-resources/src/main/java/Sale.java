package ${package};

import org.waypost.spi.Money;

/** A purchase as it is kept: which serial numbers, for how much, and whether it was taken back. */
record Sale(long first, int parcels, Money price, boolean voided) {
    static Sale of(String text) {
        String[] parts = text.split(" ");
        return new Sale(
                Long.parseLong(parts[0]),
                Integer.parseInt(parts[1]),
                Money.of(parts[2], parts[3]),
                Boolean.parseBoolean(parts[4]));
    }

    String text() {
        return first + " " + parcels + " " + price.amount().toPlainString() + " " + price.currency() + " " + voided;
    }

    Sale takenBack() {
        return new Sale(first, parcels, price, true);
    }
}
