/** What documents can become, tried without a server. */
package org.waypost.verification;
