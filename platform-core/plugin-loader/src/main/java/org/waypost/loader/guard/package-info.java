/**
 * The guards between host and plugins: every call, every stream and every object that comes out of a plugin passes here.
 *
 * <p>A {@code Resident} is one started version of a plugin with its own threads ({@code Lane}). A proxy holds no object of
 * a plugin but an {@code Anchor}, which finds the resident of the moment at each call, so that plugins are replaced under
 * running callers. What a plugin gives back is taken in by {@code Intake}, what it throws by {@code Thrown}, both on the
 * plugin's thread, because both may run its code.
 */
package org.waypost.loader.guard;
