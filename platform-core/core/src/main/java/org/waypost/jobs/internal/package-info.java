/**
 * The machinery behind {@code jobs}: the table, the workers of this node and whose turn it is, and the jobs of those
 * features that may not know this one ({@code tenancy}, {@code audit}). Nobody imports it.
 */
package org.waypost.jobs.internal;
