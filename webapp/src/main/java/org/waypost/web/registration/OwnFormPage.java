package org.waypost.web.registration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.util.Messages;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.shared.PlatformException;
import org.waypost.verification.AskedRules;
import org.waypost.verification.CurrentForm;
import org.waypost.verification.KeepFormMap;
import org.waypost.web.errors.ProblemTexts;

/** The location's own copy of the official form, and where on it the items stand. */
@Named
@ViewScoped
public class OwnFormPage implements Serializable {
    @Inject
    private transient CurrentForm currentForm;

    @Inject
    private transient KeepFormMap keep;

    @Inject
    private transient RegistrationWords words;

    @Inject
    private transient ProblemTexts problems;

    @Inject
    private transient Access access;

    private String lines = "";

    @PostConstruct
    void load() {
        access.require(Permission.SETTINGS_MANAGE);
        lines = keep.map().text();
    }

    /** The form and its edition; empty where no rules with a form are on. */
    public String getForm() {
        return currentForm.rules().map(AskedRules::form).orElse("");
    }

    /** Whether there is a copy. */
    public boolean isKept() {
        return keep.blank().isPresent();
    }

    /** Keeps the places that were typed. */
    public void save() {
        try {
            keep.measure(lines);
            load();
            Messages.addGlobalInfo(words.of("map.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public String getLines() {
        return lines;
    }

    public void setLines(String typed) {
        lines = Objects.requireNonNullElse(typed, "");
    }
}
