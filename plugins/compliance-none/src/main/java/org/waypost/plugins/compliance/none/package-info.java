/**
 * Rules for countries in which no law asks a private mailbox's renter for a form: a name and one photo ID of the location's
 * choice, no duties, and a limit to how long the ID is kept.
 */
package org.waypost.plugins.compliance.none;
