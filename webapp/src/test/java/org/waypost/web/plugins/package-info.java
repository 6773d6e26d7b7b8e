/** Plugins as their authors, the platform's administrator and a location's manager meet them, on the running platform. */
package org.waypost.web.plugins;
