/** How fast notices leave the house, against a plain client of the same mail server. */
package org.waypost.bench.notices;
