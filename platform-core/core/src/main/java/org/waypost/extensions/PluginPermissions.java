package org.waypost.extensions;

import java.util.List;

/**
 * What a plugin asks for beyond computing.
 *
 * @param hosts to which it sends requests through the host's client; {@code *} means any public one
 * @param rawNetwork whether it opens connections of its own, past the host's checks
 * @param programs of the machine that it runs
 * @param directory whether it keeps files on the server
 */
public record PluginPermissions(List<String> hosts, boolean rawNetwork, List<String> programs, boolean directory) {}
