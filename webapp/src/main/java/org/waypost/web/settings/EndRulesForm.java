package org.waypost.web.settings;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Messages;
import org.waypost.mailroom.MailType;
import org.waypost.requests.ChangeEndRules;
import org.waypost.requests.EndRules;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.ProblemTexts;
import org.waypost.web.shell.Texts;

/** The part of the location's settings that says how pieces are collected and destroyed. */
@Named
@RequestScoped
public class EndRulesForm {
    @Inject
    private ChangeEndRules rules;

    @Inject
    private Texts texts;

    @Inject
    private ProblemTexts problems;

    private int coolingHours;
    private int counterDays;
    private List<MailType> seenByTwo;

    @PostConstruct
    void load() {
        EndRules current = rules.current();
        coolingHours = current.coolingHours();
        counterDays = current.counterDays();
        seenByTwo = current.seenByTwo().stream().sorted().toList();
    }

    /** Types one may choose from. */
    public MailType[] getTypes() {
        return MailType.values();
    }

    /** Keeps what was chosen. */
    public void save() {
        try {
            Set<MailType> types = EnumSet.noneOf(MailType.class);
            types.addAll(seenByTwo);
            rules.change(new EndRules(coolingHours, counterDays, types));
            load();
            Messages.addGlobalInfo(texts.of("settings.saved"));
        } catch (PlatformException refused) {
            Messages.addGlobalError(problems.detail(refused));
        }
    }

    // what the page binds to

    public int getCoolingHours() {
        return coolingHours;
    }

    public void setCoolingHours(int typed) {
        coolingHours = typed;
    }

    public int getCounterDays() {
        return counterDays;
    }

    public void setCounterDays(int typed) {
        counterDays = typed;
    }

    public List<MailType> getSeenByTwo() {
        return seenByTwo;
    }

    public void setSeenByTwo(List<MailType> chosen) {
        seenByTwo = List.copyOf(chosen);
    }
}
