package org.waypost.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.web.shell.Texts;

/** What plugins offer to the location, by kind. */
@Named
@RequestScoped
public class LocationPluginsPage {
    @Inject
    private LocationPlugins plugins;

    @Inject
    private Texts texts;

    /** One group per kind. */
    public List<Group> getGroups() {
        return Arrays.stream(PluginKind.values()).map(this::group).toList();
    }

    private Group group(PluginKind kind) {
        List<Row> rows = plugins.of(kind).stream().map(this::row).toList();
        return new Group(texts.word(kind), texts.of("pluginKind." + kind + ".hint"), rows);
    }

    private Row row(OfferLine offer) {
        String address = "/settings/location-plugin.xhtml?kind=" + offer.id().kind() + "&name="
                + offer.id().name();
        return new Row(address, offer.label(), offer.description(), texts.word(offer.state()), tag(offer.state()));
    }

    static String tag(OfferLine.State state) {
        return switch (state) {
            case ON -> "ok";
            case OFF -> "";
            case NEEDS_SETTINGS -> "warn";
        };
    }

    /** Offers of a kind. */
    public record Group(String title, String hint, List<Row> rows) {}

    /** An offer in words. */
    public record Row(String address, String label, String description, String state, String tag) {}
}
