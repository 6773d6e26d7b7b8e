/** Addresses of the lists of requests, without a page. */
package org.waypost.web.requests;
