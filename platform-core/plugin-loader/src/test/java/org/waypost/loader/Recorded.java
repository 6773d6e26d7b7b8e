package org.waypost.loader;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A watch that remembers. */
public final class Recorded implements PluginWatch {
    final List<PluginFailure> failures = new CopyOnWriteArrayList<>();
    final List<String> events = new CopyOnWriteArrayList<>();
    final List<PluginLeak> leaks = new CopyOnWriteArrayList<>();

    @Override
    public void failed(PluginFailure failure) {
        failures.add(failure);
    }

    @Override
    public void circuitOpened(String plugin, String factory, String tenant) {
        events.add("opened " + plugin + " " + factory + " " + tenant);
    }

    @Override
    public void circuitClosed(String plugin, String factory, String tenant) {
        events.add("closed " + plugin + " " + factory + " " + tenant);
    }

    @Override
    public void quarantined(String plugin, String version, String reason) {
        events.add("quarantined " + plugin + ": " + reason);
    }

    @Override
    public void leaked(PluginLeak leak) {
        leaks.add(leak);
    }
}
