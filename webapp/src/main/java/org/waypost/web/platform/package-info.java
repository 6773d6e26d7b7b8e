/** Pages of the platform's administrators: tenants and jobs. */
package org.waypost.web.platform;
