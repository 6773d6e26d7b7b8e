package org.waypost.bench.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.waypost.loader.PluginFailure;
import org.waypost.loader.PluginLeak;
import org.waypost.loader.PluginWatch;

/** What the house had to say against its plugin, told a moment later from a thread of the house; nothing, when all goes well. */
final class Complaints implements PluginWatch {
    private final List<String> sentences = new CopyOnWriteArrayList<>();

    @Override
    public void failed(PluginFailure failure) {
        sentences.add("the house saw a failure: " + failure);
    }

    @Override
    public void quarantined(String plugin, String version, String reason) {
        sentences.add("the house put " + plugin + " under quarantine: " + reason);
    }

    @Override
    public void leaked(PluginLeak leak) {
        sentences.add("the house saw a leak: " + leak);
    }

    List<String> sentences() {
        return new ArrayList<>(sentences);
    }
}
