/** How customers are stored and imported. Nobody outside {@code customers} may look in. */
package org.waypost.customers.internal;
