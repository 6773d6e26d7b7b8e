/** What renters and mailboxes may do. */
package org.waypost.customers;
