package org.waypost.extensions.internal;

import java.util.List;
import org.waypost.extensions.OfferId;
import org.waypost.spi.SettingDescriptor;

/**
 * Something that a running plugin offers, whoever asks.
 *
 * @param id which offer
 * @param label what people call it
 * @param plugin its plugin's id
 * @param title its plugin's title
 * @param description its plugin's sentence
 * @param bundled whether the plugin came with the installation
 * @param capabilities what it can do, in lower case
 * @param settings what can be set
 */
record Offered(
        OfferId id,
        String label,
        String plugin,
        String title,
        String description,
        boolean bundled,
        List<String> capabilities,
        List<SettingDescriptor> settings) {}
