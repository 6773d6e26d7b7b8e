/**
 * Log lines with their tenant, actor and correlation id, one JSON object each, on whatever handlers the server has. Set
 * {@code waypost.log.format=text} for lines that are nicer to the eye.
 */
package org.waypost.web.logs;
