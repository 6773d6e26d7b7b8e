/**
 * What plugin developers test their plugins with.
 *
 * <p>{@link org.waypost.testkit.host} holds a host in memory to run a plugin's products in;
 * {@link org.waypost.testkit.storage} holds the contract of stores as JUnit classes to extend.
 *
 * @since 0.1
 */
package org.waypost.testkit;
