package org.waypost.web.platform;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;
import org.waypost.extensions.PluginLine;
import org.waypost.extensions.PluginState;
import org.waypost.extensions.Plugins;
import org.waypost.extensions.Publishers;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The installation's plugins, a place to drop new ones, and the publishers whose plugins may be installed. */
@Named
@ViewScoped
public class PluginsPage implements Serializable {
    @Inject
    private transient Plugins plugins;

    @Inject
    private transient Publishers publishers;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String fingerprint = "";
    private String name = "";

    /** One row per plugin. */
    public List<Row> getRows() {
        return plugins.all().stream().map(this::row).toList();
    }

    /** Registered publishers, by fingerprint. */
    public List<Map.Entry<String, String>> getPublishers() {
        return List.copyOf(publishers.all().entrySet());
    }

    /** Registers the publisher that was typed. */
    public void register() {
        try {
            publishers.register(fingerprint, name);
            Messages.addGlobalInfo(texts.of("publishers.registered"));
            fingerprint = "";
            name = "";
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Forgets a publisher. */
    public void withdraw(String key) {
        publishers.withdraw(key);
        Messages.addGlobalInfo(texts.of("publishers.withdrawn"));
    }

    private Row row(PluginLine plugin) {
        return new Row(
                plugin.id(),
                plugin.title(),
                plugin.version(),
                plugin.provider(),
                plugin.description(),
                texts.word(plugin.state()),
                tag(plugin.state()),
                plugin.bundled());
    }

    static String tag(PluginState state) {
        return switch (state) {
            case RUNNING -> "ok";
            case DISABLED -> "";
            case QUARANTINED, FAILED -> "late";
        };
    }

    /** What was typed as a fingerprint. */
    public String getFingerprint() {
        return fingerprint;
    }

    /** What was typed as a fingerprint. */
    public void setFingerprint(String typed) {
        fingerprint = typed;
    }

    /** What to call the publisher. */
    public String getName() {
        return name;
    }

    /** What to call the publisher. */
    public void setName(String typed) {
        name = typed;
    }

    /** A plugin in words. */
    public record Row(
            String id,
            String title,
            String version,
            String provider,
            String description,
            String state,
            String tag,
            boolean bundled) {}
}
