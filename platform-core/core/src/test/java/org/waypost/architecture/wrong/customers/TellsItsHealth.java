package org.waypost.architecture.wrong.customers;

import org.eclipse.microprofile.health.HealthCheck;

/** Health belongs to the web application. */
record TellsItsHealth(HealthCheck seen) {}
