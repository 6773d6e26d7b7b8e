/** What one location feels of another that uploads without end. */
package org.waypost.bench.neighbour;
