/**
 * What tests on the real platform share: {@link org.waypost.web.it.OnRunningPlatform} on a class gives it the platform
 * (database, Keycloak, mail server and Payara with the WAR of this build) that is started once for all such classes, and
 * a browser. Classes run one after the other in one JVM; none may count on being alone with a tenant's data.
 */
package org.waypost.web.it;
