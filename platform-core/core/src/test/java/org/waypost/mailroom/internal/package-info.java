/** Tests of how mail is stored and its labels are drawn. */
package org.waypost.mailroom.internal;
