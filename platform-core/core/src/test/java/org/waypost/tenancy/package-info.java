/** Tenants without a container: definitions, lives, settings. */
package org.waypost.tenancy;
