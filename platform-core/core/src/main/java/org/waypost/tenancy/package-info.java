/**
 * Tenants and the fences between them: hosts, scopes, the tenant column, settings by level, provisioning.
 *
 * <p>Words: a <em>tenant</em> is a location, a franchise or the platform itself; a <em>site</em> is a tenant as seen at
 * its host; a <em>scope</em> ties the current thread to one tenant and one actor. Every feature may import this package;
 * it imports only {@code shared}, and is the only one that sees EclipseLink and the data source.
 */
package org.waypost.tenancy;
