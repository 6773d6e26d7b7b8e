/**
 * The edge of Waypost: what comes in from browsers and programs, and what goes back. The packages below it: {@code site}
 * (hosts, who may see which path), {@code signin}, {@code errors}, {@code rest}, {@code health}, {@code logs}, and one
 * package per area of pages.
 */
package org.waypost.web;
