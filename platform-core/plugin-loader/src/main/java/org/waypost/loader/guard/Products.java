package org.waypost.loader.guard;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.waypost.loader.TenantSettings;
import org.waypost.loader.services.PluginServices;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiProduct;

/** The products that one resident has made: one for each factory and tenant, besides those that are still in use. */
final class Products {
    private final Resident resident;
    private final Guard guard;
    private final PluginServices services;
    private final ConcurrentMap<ProductKey, Slot> current = new ConcurrentHashMap<>();
    private final ConcurrentMap<Slot, ProductKey> open = new ConcurrentHashMap<>();

    Products(Resident resident, Guard guard, PluginServices services) {
        this.resident = resident;
        this.guard = guard;
        this.services = services;
    }

    /** Takes hold of a product, which is made when there is none with these settings. The resident's lease is held. */
    Grip grip(ProductKey key, TenantSettings settings) {
        while (true) {
            Slot slot = slot(key, settings);
            Object raw = slot.await(guard.limits().call());
            if (slot.leases().enter()) {
                return new Grip(subject(key, settings), raw, List.of(slot.leases(), resident.leases()), slot.roles());
            }
        }
    }

    private Slot slot(ProductKey key, TenantSettings settings) {
        Slot now = current.get(key);
        if (now != null && now.revision().equals(settings.revision())) {
            return now;
        }
        Slot fresh = new Slot(settings.revision());
        boolean ours = now == null ? current.putIfAbsent(key, fresh) == null : current.replace(key, now, fresh);
        if (!ours) {
            return slot(key, settings);
        }
        open.put(fresh, key);
        if (now != null) {
            resident.leases().join();
            closeWhenIdle(key, now);
        }
        make(key, fresh, settings);
        return fresh;
    }

    private void make(ProductKey key, Slot slot, TenantSettings settings) {
        try {
            resident.leases().join();
            Grip grip = new Grip(subject(key, settings), resident.factory(key.factory()), List.of(resident.leases()));
            Call call = Call.ofHouse(grip.subject(), key.factory().kind().getSimpleName() + ".create", guard.limits());
            slot.made(guard.hop(call, grip, () -> create(grip, key, settings)));
        } catch (RuntimeException | Error e) {
            current.remove(key, slot);
            open.remove(slot);
            slot.failed(e);
        }
    }

    private Outcome.Gave create(Grip grip, ProductKey key, TenantSettings settings) {
        Object product = ((SpiFactory<?, ?>) grip.raw()).create(services.scope(settings), settings.values());
        Class<?> due = Types.of(key.factory().kind()).erased(SpiFactory.class.getTypeParameters()[0]);
        if (!due.isInstance(product)) {
            throw new Nonsense("no " + due.getSimpleName());
        }
        return new Outcome.Gave(product, List.of(Resource.loose(grip, product)));
    }

    private Subject subject(ProductKey key, TenantSettings settings) {
        Circuit circuit = resident.circuit(key, () -> new Circuit(System::nanoTime));
        return new Subject(
                resident, key.factory().name(), key.tenant(), Optional.of(circuit), new Secrets(settings.secrets()));
    }

    /** Forgets a tenant: its products are closed after their running calls. */
    void forget(String tenant) {
        current.forEach((key, slot) -> {
            if (key.tenant().equals(tenant) && resident.leases().enter()) {
                current.remove(key, slot);
                closeWhenIdle(key, slot);
            }
        });
    }

    /** The resident's lease that the caller took is given back when the product is closed. */
    private void closeWhenIdle(ProductKey key, Slot slot) {
        slot.leases()
                .close(() -> guard.later(() -> {
                    close(key, slot);
                    resident.leases().leave();
                }));
    }

    /** Closes what is left when the plugin goes, until the patience for a plugin that does not let go is used up. */
    void close() {
        long end = System.nanoTime() + guard.limits().call().multipliedBy(2).toNanos();
        open.forEach((slot, key) -> {
            if (System.nanoTime() < end) {
                close(key, slot);
            }
        });
        current.clear();
        open.clear();
    }

    private void close(ProductKey key, Slot slot) {
        open.remove(slot);
        if (slot.now().isEmpty() || !slot.firstClosing()) {
            return;
        }
        Subject subject = new Subject(resident, key.factory().name(), key.tenant(), Optional.empty(), Secrets.NONE);
        Grip grip = new Grip(subject, slot.now().get(), List.of());
        try {
            guard.hop(Call.close(subject, guard.limits()), grip, () -> {
                ((SpiProduct) grip.raw()).close();
                return new Outcome.Gave(true, List.of());
            });
        } catch (RuntimeException reported) {
            // the failure is in the resident's account; the product is dropped in any case
        }
    }
}
