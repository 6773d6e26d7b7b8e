/**
 * What a new tenant starts with: its Keycloak realm and the clients of its programs, as JSON documents that Keycloak's
 * admin API takes as they are. People are not part of a realm template: they are added afterwards, one by one, so that
 * a bad address does not spoil the realm. Uses the JDK only; both the platform and the tenant CLI read it.
 */
package org.waypost.tenants.templates;
