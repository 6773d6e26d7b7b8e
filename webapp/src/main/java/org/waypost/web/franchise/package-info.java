/** Pages of a franchise's administrators. */
package org.waypost.web.franchise;
