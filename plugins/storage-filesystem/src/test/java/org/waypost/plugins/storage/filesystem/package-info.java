/** What the filesystem store promises, tried on a real folder. */
package org.waypost.plugins.storage.filesystem;
