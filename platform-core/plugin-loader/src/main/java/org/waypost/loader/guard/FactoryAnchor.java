package org.waypost.loader.guard;

import java.util.List;

/** Finds a factory in whichever plugin has it now. */
record FactoryAnchor(Directory directory, FactoryKey key) implements Anchor {
    @Override
    public Grip grip() {
        Resident resident = enter(directory, key);
        Subject subject = Subject.ofNobody(resident, key.name());
        return new Grip(subject, resident.factory(key), List.of(resident.leases()));
    }

    /** The resident, with a lease. A resident that gives no leases was replaced in the directory before. */
    static Resident enter(Directory directory, FactoryKey key) {
        while (true) {
            Resident resident = directory.resident(key).orElseThrow(() -> Gone.notThere(key));
            if (resident.leases().enter()) {
                return resident;
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public String name() {
        return key.toString();
    }
}
