package org.waypost.extensions;

import java.util.List;

/**
 * Something that a running plugin offers, as a location's manager sees it.
 *
 * @param id which offer
 * @param label what people call it
 * @param plugin its plugin's title
 * @param description its plugin's sentence
 * @param state how it stands here
 * @param capabilities what it can do, in the SPI's words
 * @param fields the form; empty when there is nothing to set
 */
public record OfferLine(
        OfferId id,
        String label,
        String plugin,
        String description,
        State state,
        List<String> capabilities,
        List<SettingField> fields) {
    /** How an offer stands at a location. */
    public enum State {
        /** It is used. */
        ON,
        /** It could be used. */
        OFF,
        /** It could be used after its settings are filled in. */
        NEEDS_SETTINGS
    }

    /** Whether it can do this. */
    public boolean can(String capability) {
        return capabilities.contains(capability);
    }
}
