/** What contents promise, tried with real files drawn on the spot and a storage in memory. */
package org.waypost.content;
