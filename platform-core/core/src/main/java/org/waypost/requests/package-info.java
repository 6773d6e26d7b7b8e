/**
 * What renters ask to be done with their mail, and how operators do it.
 *
 * <p>Words: an <em>action request</em> is about one piece; its <em>kind</em> says what; a <em>final</em> kind takes the piece
 * out of the house. A scan ends a request, not the storage of the piece. A <em>forwarding</em> is what a request to send a piece
 * on needs besides; a <em>shipment</em> is a parcel in which pieces of one renter travel to one address; carriers are asked
 * through {@code CarrierPort}. May import {@code mailroom}, {@code customers},
 * {@code content}, {@code jobs}; {@code billing} and {@code notifications} import it.
 */
package org.waypost.requests;
