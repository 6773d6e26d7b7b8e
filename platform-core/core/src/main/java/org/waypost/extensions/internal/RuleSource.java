package org.waypost.extensions.internal;

import java.util.Map;
import org.waypost.spi.compliance.Edition;
import org.waypost.verification.AskedRules;

/**
 * A set of rules and where it comes from.
 *
 * @param plugin the id of its plugin
 * @param version of the plugin
 * @param name of the offer
 * @param label what people call it
 * @param settings as the location has set it up
 */
record RuleSource(String plugin, String version, String name, String label, Map<String, String> settings) {
    AskedRules asked(Edition edition) {
        return new AskedRules(plugin, version, name, label, edition.id(), edition.form(), settings);
    }
}
