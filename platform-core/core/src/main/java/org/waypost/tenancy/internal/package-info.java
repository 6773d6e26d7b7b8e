/** Adapters of tenancy: EclipseLink, Flyway, Keycloak, configuration. Nobody outside {@code tenancy} may look in. */
package org.waypost.tenancy.internal;
