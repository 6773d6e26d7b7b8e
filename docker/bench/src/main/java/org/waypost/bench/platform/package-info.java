/**
 * What the benchmarks measure and how they reach it: the whole platform on this machine with its demo tenants, a bare
 * application server as the floor, somebody who signs in without a browser, and mail to hand in.
 */
package org.waypost.bench.platform;
