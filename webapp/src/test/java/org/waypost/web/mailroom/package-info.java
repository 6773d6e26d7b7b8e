/** The forms of the mailroom, without a page. */
package org.waypost.web.mailroom;
