/** What the host adds to a call of a plugin, and what a plugin leaves behind that was installed and removed. */
package org.waypost.bench.plugins;
