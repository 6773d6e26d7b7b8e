/** How fast photographs are read, and how often rightly. */
package org.waypost.bench.recognition;
