package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;
import org.waypost.requests.ForwardingRule;
import org.waypost.web.shell.Texts;

/** The part of the location's settings that says to which addresses mail is sent on. */
@Named
@RequestScoped
public class ForwardingRuleForm {
    @Inject
    private ForwardingRule rule;

    @Inject
    private Texts texts;

    private boolean verifiedOnly;

    @PostConstruct
    void load() {
        verifiedOnly = rule.isVerifiedOnly();
    }

    /** Keeps what was chosen. */
    public void save() {
        rule.verifiedOnly(verifiedOnly);
        Messages.addGlobalInfo(texts.of("settings.saved"));
    }

    // what the page binds to

    public boolean isVerifiedOnly() {
        return verifiedOnly;
    }

    public void setVerifiedOnly(boolean chosen) {
        verifiedOnly = chosen;
    }
}
