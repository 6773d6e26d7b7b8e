/**
 * The mail server of the local platform and the page that shows what arrived. Nothing leaves this machine: whatever
 * the platform or Keycloak sends ends up in {@link org.waypost.local.mail.MailServer}, where tests read it.
 */
package org.waypost.local.mail;
