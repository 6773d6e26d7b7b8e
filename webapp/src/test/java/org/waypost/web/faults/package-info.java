/**
 * Parts of the platform die or go away while it works. Nothing that was acknowledged is lost, nothing half is left behind,
 * nobody gets in who should not, and it goes on by itself when the part is back.
 */
package org.waypost.web.faults;
