package org.waypost.extensions.internal;

import java.util.Map;
import org.waypost.extensions.OfferId;

/**
 * What a location decided about an offer.
 *
 * @param offer which
 * @param plugin whose offer it was when it was decided
 * @param enabled whether it is used
 * @param values all settings by the names of their fields
 * @param revision changes with every decision
 */
record Choice(OfferId offer, String plugin, boolean enabled, Map<String, String> values, long revision) {}
