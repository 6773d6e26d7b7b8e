package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.PluginLine;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.Signer;
import org.waypost.shared.PlatformException;

/** Changes which plugins the installation has, each change with its ledger entry. Nodes follow by reconciling. */
@ApplicationScoped
@Transactional
public class PluginShelf {
    private static final OfferId USUAL =
            new OfferId(PluginKind.STORAGE, Place.USUAL.store().name());

    @Inject
    private PluginTable table;

    @Inject
    private ChoiceTable choices;

    @Inject
    private PlaceTable places;

    @Inject
    private Approvals approvals;

    @Inject
    private Ledger ledger;

    /** Keeps a checked file. */
    void put(PluginPackage checked) {
        try (InputStream file = Files.newInputStream(checked.path())) {
            long artifact = table.add(checked.id(), approvals.of(checked), file);
            table.use(checked.id(), artifact);
            note("extensions.plugin-installed", artifact, checked.id(), evidence(checked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Switches a plugin. */
    public void setEnabled(PluginLine plugin, boolean enabled) {
        if (!enabled) {
            refuseIfItKeepsMail(plugin);
        }
        table.setEnabled(plugin.id(), enabled);
        note(enabled ? "extensions.plugin-enabled" : "extensions.plugin-disabled", 0, plugin.id(), Map.of());
    }

    /** Takes a plugin away. */
    public void remove(PluginLine plugin) {
        if (plugin.bundled()) {
            throw new PlatformException(ExtensionsError.PART_OF_INSTALLATION, plugin.title());
        }
        refuseIfItKeepsMail(plugin);
        if (choices.isKept(plugin.id())) {
            throw new PlatformException(ExtensionsError.REFERRED_TO, plugin.title());
        }
        table.remove(plugin.id());
        note("extensions.plugin-removed", 0, plugin.id(), Map.of());
    }

    /** Asked of what was written when mail was moved there, so that it holds for a plugin that does not run, too. */
    private void refuseIfItKeepsMail(PluginLine plugin) {
        boolean isUsual = plugin.offers().contains(USUAL) && places.someAreUsual();
        if (isUsual || places.isKeptBy(plugin.id())) {
            throw new PlatformException(ExtensionsError.KEEPS_MAIL, plugin.title());
        }
    }

    private void note(String action, long artifact, String plugin, Map<String, String> evidence) {
        Map<String, String> all = new HashMap<>(evidence);
        all.put("plugin", plugin);
        ledger.record(action, new Subject("plugin", artifact), all);
    }

    private static Map<String, String> evidence(PluginPackage checked) {
        return Map.of(
                "version", checked.version(),
                "sha256", checked.sha256(),
                "signer", checked.signer().map(Signer::fingerprint).orElse(""));
    }
}
