/**
 * Packages that are wrong in one way each.
 */
package org.waypost.loader.inspect;
