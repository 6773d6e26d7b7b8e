/** How readings are compared with the names a location knows. */
package org.waypost.mailroom.internal.recognition;
