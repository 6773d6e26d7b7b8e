/**
 * Mail: intake, assignment to mailboxes, what is known of each piece, and where it physically is.
 *
 * <p>Words: a <em>mail item</em> is one physical piece, known by its photograph; <em>custody</em> says where it is in its
 * life; <em>assignment</em> ties it to a mailbox and recipient. May import {@code customers}, {@code content},
 * {@code jobs}; {@code requests}, {@code billing} and {@code notifications} import it.
 */
package org.waypost.mailroom;
