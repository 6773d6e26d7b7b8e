/** What the web application's JVM takes when nobody uses it. */
package org.waypost.bench.memory;
