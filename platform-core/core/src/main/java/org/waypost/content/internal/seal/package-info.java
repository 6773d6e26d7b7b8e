/**
 * Seals bytes with the tenant's key and opens them again, in 64 KiB segments, so that a range costs no more than itself.
 *
 * <p>A sealed blob is bound to tenant, content and version: one that was moved, swapped, cut or changed does not open.
 * The tenant's key lies wrapped by the platform's key in {@code content_key}; destroying that row destroys the contents.
 */
package org.waypost.content.internal.seal;
