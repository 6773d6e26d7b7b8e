/** Signing and sending, with partners in memory. */
package org.waypost.webhooks.internal;
