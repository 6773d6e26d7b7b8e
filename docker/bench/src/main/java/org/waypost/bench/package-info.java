/**
 * Benchmarks of the whole platform, behind {@code ./waypost bench}. Each measures a floor, which does the least that
 * could be done, and the platform in turn on the same machine; the ratio is what counts. They are no tests: a slow
 * machine fails nothing, only wrong results are violations.
 */
package org.waypost.bench;
