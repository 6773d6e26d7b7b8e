/**
 * Who may do what. Code asks for permissions, never for roles; a role is a named set of permissions.
 *
 * <p>Every feature may import this package; it imports only {@code tenancy} and {@code shared}.
 */
package org.waypost.access;
