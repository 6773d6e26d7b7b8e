package ${package};

import java.util.Optional;
import org.waypost.spi.Money;
import org.waypost.spi.host.ValueStore;

/**
 * Remembers purchases by their key. Several nodes of the platform may use it at once, so whatever must not happen twice goes
 * through {@code replace}. The host keeps at most 1000 values: an old purchase makes room for a new one.
 */
final class OrderBook {
    private static final int KEPT = 400;

    private final ValueStore values;

    OrderBook(ValueStore values) {
        this.values = values;
    }

    Optional<Sale> find(String key) {
        return values.get(order(key)).map(Sale::of);
    }

    /** The purchase with this key: the one that is there, or a new one. */
    Sale sell(String key, int parcels, Money price) {
        Optional<Sale> before = find(key);
        if (before.isPresent()) {
            return before.get();
        }
        Sale sale = new Sale(take(parcels), parcels, price, false);
        if (!values.replace(order(key), Optional.empty(), sale.text())) {
            return find(key).orElseThrow();
        }
        makeRoom(sale, key);
        return sale;
    }

    Sale takeBack(String key, Sale sale) {
        Sale back = sale.takenBack();
        values.replace(order(key), Optional.of(sale.text()), back.text());
        return back;
    }

    /** Serial numbers that nobody else gets. */
    private long take(int parcels) {
        while (true) {
            Optional<String> last = values.get("last");
            long first = last.map(Long::parseLong).orElse(0L) + 1;
            if (values.replace("last", last, Long.toString(first + parcels - 1))) {
                return first;
            }
        }
    }

    private void makeRoom(Sale sale, String key) {
        String place = "place." + sale.first() % KEPT;
        values.get(place).ifPresent(old -> values.remove(order(old)));
        values.put(place, key);
    }

    private static String order(String key) {
        return "order." + key;
    }
}
