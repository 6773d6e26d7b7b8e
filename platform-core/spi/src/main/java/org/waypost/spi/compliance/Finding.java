package org.waypost.spi.compliance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one rule says about a case.
 *
 * @param rule stable id of the rule, unique in its edition
 * @param subject what the rule is about, the same word in every set that judges the same thing, for instance
 *     {@code identification}; findings of several sets stack by it
 * @param verdict what the rule says
 * @param text the rule in plain words, in English
 * @param remarks what was found: what is missing, what is uncertain; with {@link Verdict#PASS} a warning
 * @param keys the facts that the rule looked at, as in {@link CaseFacts}; a page points to them
 * @param citation where the rule comes from
 * @param edition the {@linkplain Edition#id edition} that the rule belongs to; of an add-on, its own
 * @since 0.1
 */
public record Finding(
        String rule,
        String subject,
        Verdict verdict,
        String text,
        List<String> remarks,
        List<String> keys,
        Citation citation,
        String edition) {
    /**
     * Checks that nothing is missing.
     *
     * @since 0.1
     */
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(text);
        remarks = List.copyOf(remarks);
        keys = List.copyOf(keys);
        Objects.requireNonNull(citation);
        Objects.requireNonNull(edition);
    }

    /**
     * What findings of one or several sets come to, subject by subject.
     *
     * @param findings of all the sets that apply
     * @return the strictest verdict by subject, in the order of the subjects' names
     * @since 0.1
     */
    public static Map<String, Verdict> verdicts(Collection<Finding> findings) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        findings.forEach(one -> verdicts.merge(
                one.subject,
                one.verdict,
                (a, b) -> Verdict.strictest(Stream.of(a, b).toList())));
        return verdicts;
    }

    /**
     * What findings of one or several sets come to as a whole.
     *
     * @param findings of all the sets that apply
     * @return the strictest verdict; {@code NEEDS_REVIEW} when there are no findings
     * @since 0.1
     */
    public static Verdict overall(Collection<Finding> findings) {
        return Verdict.strictest(findings.stream().map(Finding::verdict).toList());
    }
}
