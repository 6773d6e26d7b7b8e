/** Work on requests, with everything below in memory. */
package org.waypost.requests;
