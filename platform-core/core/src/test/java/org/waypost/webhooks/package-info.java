/** What webhooks want. */
package org.waypost.webhooks;
