/**
 * Good and hostile plugins, compiled and jarred by the tests themselves, in a real house.
 */
package org.waypost.loader;
