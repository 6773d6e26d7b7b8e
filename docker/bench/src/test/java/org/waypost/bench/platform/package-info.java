/** What is handed in and read off is what the benchmarks take it for. */
package org.waypost.bench.platform;
