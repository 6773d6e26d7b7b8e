package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.AutomaticAssignment;
import org.waypost.mailroom.ChangeAutomaticAssignment;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The part of the location's settings that says whether sure pieces are assigned without anybody looking. */
@Named
@RequestScoped
public class AutomaticAssignmentForm {
    @Inject
    private ChangeAutomaticAssignment automatic;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private boolean on;
    private int threshold;

    @PostConstruct
    void load() {
        AutomaticAssignment current = automatic.current();
        on = current.on();
        threshold = current.threshold();
    }

    /** Whether sure pieces are assigned by themselves. */
    public boolean isOn() {
        return on;
    }

    /** Whether sure pieces are assigned by themselves. */
    public void setOn(boolean chosen) {
        on = chosen;
    }

    /** How sure they must be, in thousandths. */
    public int getThreshold() {
        return threshold;
    }

    /** How sure they must be, in thousandths. */
    public void setThreshold(int typed) {
        threshold = typed;
    }

    /** Keeps what was chosen. */
    public void save() {
        try {
            automatic.change(new AutomaticAssignment(on, threshold));
            Messages.addGlobalInfo(texts.of("settings.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }
}
