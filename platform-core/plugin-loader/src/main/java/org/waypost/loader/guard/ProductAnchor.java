package org.waypost.loader.guard;

import java.util.function.Supplier;
import org.waypost.loader.TenantSettings;

/** Finds a tenant's product in whichever plugin has its factory now, and has it made when it is not there. */
record ProductAnchor(Directory directory, ProductKey key, Supplier<TenantSettings> settings) implements Anchor {
    @Override
    public Grip grip() {
        Resident resident = FactoryAnchor.enter(directory, key.factory());
        try {
            return resident.products().grip(key, settings.get());
        } catch (RuntimeException | Error e) {
            resident.leases().leave();
            throw e;
        }
    }

    @Override
    public String name() {
        return key.factory() + " of " + key.tenant();
    }
}
