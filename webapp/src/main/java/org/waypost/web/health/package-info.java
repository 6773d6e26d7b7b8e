/**
 * How the platform feels, at the admin host: {@code /health/live} and {@code /health/ready} for whoever restarts and routes,
 * {@code /metrics} for whoever draws curves.
 */
package org.waypost.web.health;
