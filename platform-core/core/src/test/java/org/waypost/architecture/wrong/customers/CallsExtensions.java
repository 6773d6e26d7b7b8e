package org.waypost.architecture.wrong.customers;

import org.waypost.architecture.wrong.extensions.Plug;

/** Nobody calls the plugin host. */
record CallsExtensions(Plug seen) {}
