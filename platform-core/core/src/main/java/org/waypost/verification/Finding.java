package org.waypost.verification;

import java.util.List;

/**
 * What one rule says about a case.
 *
 * @param rule stable id of the rule
 * @param subject what it is about, the same word in every set
 * @param verdict what it says
 * @param text the rule in plain words, in English
 * @param remarks what was found; of a rule that is kept, a warning
 * @param keys the facts that it looked at
 * @param citation where it comes from
 * @param edition to which it belongs
 * @param plugin that knows it, empty for what Waypost itself asks
 * @param version of the plugin
 */
public record Finding(
        String rule,
        String subject,
        Verdict verdict,
        String text,
        List<String> remarks,
        List<String> keys,
        Citation citation,
        String edition,
        String plugin,
        String version) {
    /** Something that Waypost itself has to say. */
    public static Finding ours(String rule, Verdict verdict, String text, List<String> remarks, List<String> keys) {
        return new Finding(rule, "documents", verdict, text, remarks, keys, Citation.OURS, "", "", "");
    }

    /** Tells it from the rules of other sets. */
    public String id() {
        return plugin.isEmpty() ? rule : plugin + "/" + rule;
    }

    /** Whether Waypost itself says it. */
    public boolean isOurs() {
        return plugin.isEmpty();
    }
}
