/** Storing, signing and sending. */
package org.waypost.webhooks.internal;
