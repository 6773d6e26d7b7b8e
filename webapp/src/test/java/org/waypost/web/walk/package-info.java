/**
 * The platform walked through as people do, in a real browser, one class per journey. A journey is told by people ({@link
 * Clerk}, {@link Renter}) who find things by what is written on them, and waits for what is seen, never for time.
 */
package org.waypost.web.walk;
