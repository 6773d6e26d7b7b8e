/**
 * Decodes pictures, turns them upright, makes them small and encodes them again.
 *
 * <p>Only what was checked before comes here, so sizes are bounded; large pictures are read with gaps where that does not
 * show. Codecs are named directly instead of looked up, since in an application server the lookup depends on who asked
 * first.
 */
package org.waypost.content.internal.picture;
