/** Starts the server that the container tests run in. Stays outside of it. */
package org.waypost.web.container.launch;
