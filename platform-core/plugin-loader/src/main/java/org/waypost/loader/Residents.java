package org.waypost.loader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.waypost.loader.guard.FactoryKey;
import org.waypost.loader.guard.Resident;

/** Who is there. Readers see one whole state, writers take turns. */
final class Residents {
    private volatile State state = new State(Map.of(), Map.of());

    /** Puts a plugin in the place of its older version, unless another plugin has one of its factories. */
    synchronized void replace(Tenancy fresh) {
        for (FactoryKey key : fresh.resident().offers()) {
            Tenancy other = state.byFactory.get(key);
            if (other != null && !other.found().id().equals(fresh.found().id())) {
                throw new PluginRefusedException(
                        "The plugin " + fresh.found().id() + " offers the " + key + ", which "
                                + other.found().id()
                                + " offers already. Stop that plugin first, or give the factory another name.",
                        null);
            }
        }
        Map<String, Tenancy> byId = new HashMap<>(state.byId);
        byId.put(fresh.found().id(), fresh);
        state = State.of(byId);
    }

    synchronized Optional<Tenancy> remove(String id) {
        Map<String, Tenancy> byId = new HashMap<>(state.byId);
        Tenancy gone = byId.remove(id);
        state = State.of(byId);
        return Optional.ofNullable(gone);
    }

    Optional<Tenancy> of(String id) {
        return Optional.ofNullable(state.byId.get(id));
    }

    Collection<Tenancy> all() {
        return state.byId.values();
    }

    List<Resident> started() {
        return all().stream().map(Tenancy::resident).toList();
    }

    Optional<Tenancy> tenancy(FactoryKey key) {
        return Optional.ofNullable(state.byFactory.get(key));
    }

    Optional<Resident> find(FactoryKey key) {
        return tenancy(key).map(Tenancy::resident);
    }

    <F> SortedMap<String, F> names(Class<F> kind, Function<String, F> value) {
        SortedMap<String, F> found = new TreeMap<>();
        state.byFactory.keySet().stream()
                .filter(key -> key.kind() == kind)
                .forEach(key -> found.put(key.name(), value.apply(key.name())));
        return found;
    }

    private record State(Map<String, Tenancy> byId, Map<FactoryKey, Tenancy> byFactory) {
        static State of(Map<String, Tenancy> byId) {
            Map<FactoryKey, Tenancy> byFactory = new HashMap<>();
            byId.values().forEach(tenancy -> tenancy.resident().offers().forEach(key -> byFactory.put(key, tenancy)));
            return new State(Map.copyOf(byId), byFactory);
        }
    }
}
