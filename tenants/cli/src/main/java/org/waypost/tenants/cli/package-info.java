/**
 * The tenant command line, and the library the local launcher shares with it. Three jobs: check definitions of tenants
 * before anybody sends them ({@code validate}), prepare a Keycloak so that a platform
 * can live on it ({@link org.waypost.tenants.cli.Bootstrap}), and ask a running platform to create, list, suspend or
 * resume tenants ({@link org.waypost.tenants.cli.PlatformApi}). It knows no class of the platform.
 */
package org.waypost.tenants.cli;
