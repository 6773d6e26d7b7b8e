package org.waypost.verification;

import java.util.Map;

/**
 * A set of rules that was asked. Together with the facts it gives the same judgement again.
 *
 * @param plugin the id of the plugin that knows it
 * @param version of the plugin
 * @param name of the set
 * @param label what people call it
 * @param edition by which it judged
 * @param form the form that is filled and signed, with its edition; or empty
 * @param settings what the location had set up
 */
public record AskedRules(
        String plugin,
        String version,
        String name,
        String label,
        String edition,
        String form,
        Map<String, String> settings) {
    /** Plugin, version and edition in one line. */
    public String inOneLine() {
        return plugin + " " + version + " (" + edition + ")";
    }
}
