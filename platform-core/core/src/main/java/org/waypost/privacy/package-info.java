/**
 * What becomes of what is kept of people: how long, why, and what is erased when.
 *
 * <p>Words: a <em>record class</em> is a kind of records with one time; a <em>retention</em> is how long a set of rules keeps
 * one; an <em>erasure request</em> is a person's wish that his records be erased, noted by the staff and <em>answered</em> once,
 * with a line for each record class: erased, kept until a day for a reason, or nothing there. What outlives its time goes by
 * itself. May import {@code customers} and {@code verification}.
 */
package org.waypost.privacy;
