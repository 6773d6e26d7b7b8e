/** How long people wait for {@code ./waypost up}, and how much of that is the web application's. */
package org.waypost.bench.start;
