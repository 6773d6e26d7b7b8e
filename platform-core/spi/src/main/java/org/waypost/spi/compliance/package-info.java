/**
 * Rules about whom a location may serve: which papers a case needs, what is wrong with those that are there, what has to be
 * done when, and how long things are kept.
 *
 * @since 0.1
 */
package org.waypost.spi.compliance;
