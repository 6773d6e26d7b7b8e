package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.waypost.shared.PlatformException;
import org.waypost.verification.ChooseExpiryRule;
import org.waypost.verification.ExpiryRule;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The part of the location's settings that says what happens when a renter's papers have run out. */
@Named
@RequestScoped
public class ExpiryRuleForm {
    @Inject
    private ChooseExpiryRule choose;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private ExpiryRule rule;
    private int days;

    @PostConstruct
    void load() {
        rule = choose.current();
        days = choose.daysToAnswer();
    }

    /** What one may choose from. */
    public ExpiryRule[] getRules() {
        return ExpiryRule.values();
    }

    /** Keeps what was chosen. */
    public void save() {
        try {
            choose.answerWithin(days);
            choose.choose(rule);
            Messages.addGlobalInfo(texts.of("settings.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public int getDays() {
        return days;
    }

    public void setDays(int typed) {
        days = typed;
    }

    public ExpiryRule getRule() {
        return rule;
    }

    public void setRule(ExpiryRule chosen) {
        rule = chosen;
    }
}
