/** The workers of a node against a queue in memory: turns, pauses, verdicts. */
package org.waypost.jobs.internal;
