/**
 * What plugin developers test their plugins with.
 *
 * <p>{@link org.waypost.testkit.host} holds a host in memory to run a plugin's products in. The contracts are JUnit classes to
 * extend: {@link org.waypost.testkit.FactoryContract} for every factory, those of each kind in {@code carrier},
 * {@code storage}, {@code compliance} and {@code recognizer}, and in {@link org.waypost.testkit.pack} the check of the
 * finished jar.
 *
 * @since 0.1
 */
package org.waypost.testkit;
