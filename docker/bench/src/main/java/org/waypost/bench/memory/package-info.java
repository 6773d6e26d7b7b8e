/** What the web application's JVM takes when nobody uses it, and whether that grows while much mail arrives. */
package org.waypost.bench.memory;
