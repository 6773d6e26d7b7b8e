/** The renter's portal: his folders and his pieces. */
package org.waypost.web.renter;
