/** Pages about renters and mailboxes. */
package org.waypost.web.customers;
