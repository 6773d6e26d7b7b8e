package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.waypost.verification.ChangeReviewRules;
import org.waypost.web.shell.Texts;

/** The part of the location's settings that says how papers are reviewed. */
@Named
@RequestScoped
public class ReviewRulesForm {
    @Inject
    private ChangeReviewRules rules;

    @Inject
    private Texts texts;

    private boolean seenByTwo;

    @PostConstruct
    void load() {
        seenByTwo = rules.isSeenByTwo();
    }

    /** Whether two people have to look before a case is approved. */
    public boolean isSeenByTwo() {
        return seenByTwo;
    }

    /** Whether two people have to look before a case is approved. */
    public void setSeenByTwo(boolean chosen) {
        seenByTwo = chosen;
    }

    /** Keeps what was chosen. */
    public void save() {
        rules.seenByTwo(seenByTwo);
        Messages.addGlobalInfo(texts.of("settings.saved"));
    }
}
