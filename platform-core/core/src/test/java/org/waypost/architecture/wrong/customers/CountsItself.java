package org.waypost.architecture.wrong.customers;

import org.eclipse.microprofile.metrics.Counter;

/** Metrics belong to the web application. */
record CountsItself(Counter seen) {}
