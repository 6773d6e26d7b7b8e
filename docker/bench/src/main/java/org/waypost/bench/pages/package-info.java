/** What looking at a page costs the server at a location with much mail. */
package org.waypost.bench.pages;
