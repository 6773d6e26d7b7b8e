package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waypost.access.Access;
import org.waypost.access.Permission;

/** Judges a decided case again, by the facts and the rules of then, and says whether the findings are the same. */
@ApplicationScoped
@Transactional
public class RecomputeDecision {
    private final Applications applications;
    private final SealedCases sealed;
    private final RuleSets rules;
    private final Access access;

    /** For the proxy. */
    protected RecomputeDecision() {
        this(null, null, null, null);
    }

    /** Reads decisions there, and asks the rules again. */
    @Inject
    public RecomputeDecision(Applications applications, SealedCases sealed, RuleSets rules, Access access) {
        this.applications = applications;
        this.sealed = sealed;
        this.rules = rules;
        this.access = access;
    }

    /**
     * What the same rules say today.
     *
     * @return the rules that say something else than they did, or cannot be asked; none when the decision stands as it was
     * @throws org.waypost.shared.PlatformException {@link VerificationError#UNKNOWN_APPLICATION}
     */
    public List<String> differences(long decision) {
        access.require(Permission.DOCUMENTS_REVIEW);
        return differences(sealed.judged(applications.decision(decision)));
    }

    /**
     * The same of what a decision rests on. What Waypost itself said then is left out: it rests on states, not on rules.
     */
    public List<String> differences(DecisionRecord judged) {
        Map<String, Finding> then =
                byId(judged.findings().stream().filter(one -> !one.isOurs()).toList());
        Map<String, Finding> now =
                byId(rules.again(judged.asked(), judged.facts()).findings());
        Set<String> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .filter(rule -> !isSame(then.get(rule), now.get(rule)))
                .toList();
    }

    private static Map<String, Finding> byId(List<Finding> findings) {
        return findings.stream().collect(Collectors.toMap(Finding::id, Function.identity(), (first, same) -> first));
    }

    private static boolean isSame(Finding then, Finding now) {
        return then != null
                && now != null
                && then.verdict() == now.verdict()
                && then.remarks().equals(now.remarks());
    }
}
