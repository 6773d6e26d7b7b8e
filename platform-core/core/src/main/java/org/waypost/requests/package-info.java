/**
 * What renters ask to be done with their mail, and how operators do it.
 *
 * <p>Words: an <em>action request</em> is about one piece; its <em>kind</em> says what; a <em>final</em> kind takes the piece
 * out of the house. A scan ends a request, not the storage of the piece. May import {@code mailroom}, {@code customers},
 * {@code content}, {@code jobs}; {@code billing} and {@code notifications} import it.
 */
package org.waypost.requests;
