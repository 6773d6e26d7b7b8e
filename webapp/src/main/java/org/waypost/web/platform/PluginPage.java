package org.waypost.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.PluginHealthLine;
import org.waypost.extensions.PluginLine;
import org.waypost.extensions.PluginPermissions;
import org.waypost.extensions.PluginState;
import org.waypost.extensions.Plugins;
import org.waypost.extensions.RemovePlugin;
import org.waypost.extensions.SwitchPlugin;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;
import org.waypost.tenancy.TenantId;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** One plugin: what it is, who signed it, what it asks for, how it does; to be switched and removed. */
@Named
@ViewScoped
public class PluginPage implements Serializable {
    @Inject
    private transient Plugins plugins;

    @Inject
    private transient SwitchPlugin switchPlugin;

    @Inject
    private transient RemovePlugin removePlugin;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private String id;
    private transient PluginLine plugin;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
        getPlugin();
    }

    /** The plugin as it stands now. */
    public PluginLine getPlugin() {
        if (plugin == null) {
            plugin = known();
        }
        return plugin;
    }

    private PluginLine known() {
        if (id == null) {
            throw new PlatformException(ExtensionsError.UNKNOWN_PLUGIN, "");
        }
        return plugins.one(id);
    }

    /** How it does. */
    public PluginHealthLine getHealth() {
        return plugins.health(id);
    }

    /** A tenant's name, for whom a call failed. */
    public String nameOf(Optional<TenantId> tenant) {
        return tenant.flatMap(sites::byTenant).map(Site::name).orElse("–");
    }

    /** Its state in a word. */
    public String getState() {
        return texts.word(getPlugin().state());
    }

    /** The colour of its state. */
    public String getTag() {
        return PluginsPage.tag(getPlugin().state());
    }

    /** Whether it can be switched on, or started anew. */
    public boolean isStartable() {
        return getPlugin().state() != PluginState.RUNNING;
    }

    /** Whether it can be switched off. */
    public boolean isStoppable() {
        return getPlugin().state() != PluginState.DISABLED;
    }

    /** What it asks for, in sentences. */
    public List<String> getPermissions() {
        PluginPermissions asked = getPlugin().permissions();
        List<String> sentences = new ArrayList<>();
        asked.hosts()
                .forEach(host -> sentences.add(
                        host.equals("*") ? texts.of("plugin.asks.anyHost") : texts.of("plugin.asks.host", host)));
        asked.programs().forEach(program -> sentences.add(texts.of("plugin.asks.program", program)));
        if (asked.rawNetwork()) {
            sentences.add(texts.of("plugin.asks.rawNetwork"));
        }
        if (asked.directory()) {
            sentences.add(texts.of("plugin.asks.directory"));
        }
        return sentences;
    }

    /** What it offers, in words. */
    public List<String> getOffers() {
        return getPlugin().offers().stream()
                .map(offer -> texts.word(offer.kind()) + ": " + offer.name())
                .toList();
    }

    /** Switches it on for the installation. */
    public void enable() {
        change(true, "plugin.enabled");
    }

    /** Switches it off for the installation. */
    public void disable() {
        change(false, "plugin.disabled");
    }

    private void change(boolean enabled, String done) {
        try {
            plugin = switchPlugin.setEnabled(id, enabled);
            if (enabled && plugin.state() != PluginState.RUNNING) {
                Messages.addGlobalError(plugin.problem());
            } else {
                Messages.addGlobalInfo(texts.of(done, plugin.title()));
            }
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    /** Takes it away. */
    public void remove() {
        String title = getPlugin().title();
        try {
            removePlugin.remove(id);
            Messages.addFlashGlobalInfo(texts.of("plugin.removed", title));
            Faces.redirect("platform/plugins.xhtml");
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
