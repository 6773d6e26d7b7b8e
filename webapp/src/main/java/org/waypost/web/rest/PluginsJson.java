package org.waypost.web.rest;

import java.util.List;

/** Several plugins. */
public record PluginsJson(List<PluginJson> plugins) {}
