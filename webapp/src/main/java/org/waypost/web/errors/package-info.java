/**
 * How a no is told: to programs as {@code application/problem+json} with a stable code, to people as a page or message in
 * their language with a number by which we find it in the logs. Stack traces, enum names and ids stay inside.
 */
package org.waypost.web.errors;
