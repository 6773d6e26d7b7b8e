/**
 * The contracts of the roles that no plugin of this repository has, on a carrier in memory.
 */
package org.waypost.testkit.carrier;
