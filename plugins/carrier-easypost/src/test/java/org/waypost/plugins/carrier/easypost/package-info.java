/** Checks the plugin against answers written by the protocol, and against recorded ones where they are at hand. */
package org.waypost.plugins.carrier.easypost;
