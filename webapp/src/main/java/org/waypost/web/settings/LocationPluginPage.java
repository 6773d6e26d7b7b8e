package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.waypost.extensions.ConnectionResult;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.LocationPlugins;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Sites;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** One offer of a plugin at the location: its form, a test of what was typed, and the switch. */
@Named
@ViewScoped
public class LocationPluginPage implements Serializable {
    @Inject
    private transient LocationPlugins plugins;

    @Inject
    private transient Sites sites;

    @Inject
    private transient Texts texts;

    @Inject
    private transient ProblemTexts problems;

    private PluginKind kind;
    private String name;
    private List<FieldRow> fields;
    private Boolean works;
    private String tested;
    private transient OfferLine offer;

    @PostConstruct
    void open() {
        kind = kindOf(Faces.getRequestParameter("kind"));
        name = Faces.getRequestParameter("name");
        fill();
        if (kind == PluginKind.RECOGNIZER) {
            test(); // whether its program is there is the first thing to know
        }
    }

    private static PluginKind kindOf(String typed) {
        for (PluginKind known : PluginKind.values()) {
            if (known.name().equals(typed)) {
                return known;
            }
        }
        throw new PlatformException(ExtensionsError.NOT_OFFERED, "");
    }

    private void fill() {
        offer = plugins.one(id());
        fields = new ArrayList<>(offer.fields().stream().map(FieldRow::new).toList());
    }

    private OfferId id() {
        return new OfferId(kind, name);
    }

    /** The offer as it stands now. */
    public OfferLine getOffer() {
        if (offer == null) {
            offer = plugins.one(id());
        }
        return offer;
    }

    /** The form's fields with what is typed. */
    public List<FieldRow> getFields() {
        return fields;
    }

    /** A field's label; the plugin gives it, except for the choice that is ours. */
    public String labelOf(FieldRow field) {
        return field.isEnvironment() ? texts.of("offer.environment") : field.getLabel();
    }

    /** A choice in words, where it is ours. */
    public String labelOf(FieldRow field, String choice) {
        return field.isEnvironment() ? texts.of("environment." + choice) : choice;
    }

    /** The kind in words. */
    public String getKindName() {
        return texts.word(kind);
    }

    /** The state in words. */
    public String getState() {
        return texts.word(getOffer().state());
    }

    /** The state's colour. */
    public String getTag() {
        return LocationPluginsPage.tag(getOffer().state());
    }

    /** Whether it is used. */
    public boolean isOn() {
        return getOffer().state() == OfferLine.State.ON;
    }

    /** Whether people switch it here; where mail is kept is changed by moving it. */
    public boolean isSwitchable() {
        return kind != PluginKind.STORAGE;
    }

    /** Whether there is something to try. */
    public boolean isTryable() {
        return kind == PluginKind.CARRIER && isOn();
    }

    /** Where to try it. */
    public String getTryAddress() {
        return "/settings/try-carrier.xhtml?name=" + name;
    }

    /** Where its carrier reports to by itself; none when it cannot. */
    public String getReportsTo() {
        boolean reports = kind == PluginKind.CARRIER && getOffer().can("webhooks");
        return reports ? sites.current().baseUrl() + "/carriers/" + name : null;
    }

    /** What trying is called: connections are tested, rules and programs are checked. */
    public String getTestLabel() {
        boolean connects = kind == PluginKind.CARRIER || kind == PluginKind.STORAGE;
        return texts.of(connects ? "offer.test" : "offer.check");
    }

    /** Tries what is typed. */
    public void test() {
        run(() -> {
            ConnectionResult result = plugins.test(id(), typed());
            works = result.works();
            tested = result.message();
        });
    }

    /** Keeps what is typed. */
    public void save() {
        run(() -> {
            plugins.save(id(), typed());
            fill();
            Messages.addGlobalInfo(texts.of("settings.saved"));
        });
    }

    /** Keeps what is typed and uses the offer. */
    public void switchOn() {
        run(() -> {
            if (!fields.isEmpty()) {
                plugins.save(id(), typed());
            }
            plugins.setOn(id(), true);
            fill();
            Messages.addGlobalInfo(texts.of("offer.isOn", offer.label()));
        });
    }

    /** Uses the offer no longer. */
    public void switchOff() {
        run(() -> {
            plugins.setOn(id(), false);
            fill();
            Messages.addGlobalInfo(texts.of("offer.isOff", offer.label()));
        });
    }

    private void run(Runnable work) {
        works = null;
        try {
            work.run();
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    private Map<String, String> typed() {
        return fields.stream().collect(Collectors.toMap(FieldRow::getName, FieldRow::getValue));
    }

    /** Whether the test worked; nothing before a test. */
    public Boolean getWorks() {
        return works;
    }

    /** What the test showed. */
    public String getTested() {
        return tested;
    }
}
