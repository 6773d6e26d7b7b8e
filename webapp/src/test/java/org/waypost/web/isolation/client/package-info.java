/**
 * Callers for tests below the browser: programs with tokens and people with sessions, at any host, and locations of a
 * test's own with mail in them. What they hold carries canary words, so that a word in the wrong answer is a leak.
 */
package org.waypost.web.isolation.client;
