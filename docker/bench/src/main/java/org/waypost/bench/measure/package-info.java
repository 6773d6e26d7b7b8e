/**
 * What all benchmarks share: turns of floor and product, figures with their spread, the bound they are held against,
 * the table that is printed and the file that is written.
 */
package org.waypost.bench.measure;
