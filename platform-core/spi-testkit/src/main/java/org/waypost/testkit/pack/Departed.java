package org.waypost.testkit.pack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waypost.loader.PluginFailure;
import org.waypost.loader.PluginLeak;
import org.waypost.loader.PluginWatch;

/** Remembers what went wrong with a plugin. */
final class Departed implements PluginWatch {
    private final List<PluginFailure> failures = new CopyOnWriteArrayList<>();
    private final List<String> threads = new CopyOnWriteArrayList<>();

    @Override
    public void failed(PluginFailure failure) {
        failures.add(failure);
    }

    @Override
    public void leaked(PluginLeak leak) {
        threads.addAll(leak.threads());
    }

    List<PluginFailure> failures() {
        return failures;
    }

    List<String> threads() {
        return threads;
    }
}
