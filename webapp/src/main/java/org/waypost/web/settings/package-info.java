/** Pages where a location's manager looks after his location. */
package org.waypost.web.settings;
