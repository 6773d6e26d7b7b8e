/** Times are summed up rightly, and wrong answers and leftovers are seen. */
package org.waypost.bench.plugins;
