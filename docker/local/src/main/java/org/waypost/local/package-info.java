/**
 * The whole platform on one machine, without containers: the real database, Keycloak, mail server and Payara Micro with
 * the WAR, each a process or a service of this JVM. {@link org.waypost.local.LocalPlatform} is what tests, benchmarks
 * and {@code ./waypost up} use; {@link org.waypost.local.LocalOptions} says with which WAR, where and on which ports.
 * It knows no class of the platform: it speaks to it as anybody would, over HTTP and e-mail.
 */
package org.waypost.local;
