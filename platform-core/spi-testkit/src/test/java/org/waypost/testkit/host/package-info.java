/** That the host in memory keeps the promises of the host. */
package org.waypost.testkit.host;
