package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.waypost.customers.LocationCalendar;

/** The form that is filled and signed at the bound location, by the rules that are on there today. */
@ApplicationScoped
public class CurrentForm {
    @Inject
    private RuleSets sets;

    @Inject
    private LocationCalendar calendar;

    /** Its rules, with its name and edition; none where no rules that are on have a form. */
    public Optional<AskedRules> rules() {
        return today().form();
    }

    /** All rules that are on, in one line. */
    String all() {
        return today().rules();
    }

    private Judgement today() {
        return sets.judge(Map.of("today", calendar.today().toString()));
    }
}
