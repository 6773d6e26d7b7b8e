/**
 * The REST interface, twice over the same resources: {@code /api/v1} for programs with a bearer token, {@code /ui/v1} for our
 * own pages with the session's cookie and a check of the origin. Resources are thin: read, call one use case, write. A new
 * resource is named in {@link org.waypost.web.rest.Routes}; ids are strings in JSON, times ISO 8601 in UTC, errors
 * {@code application/problem+json}.
 */
package org.waypost.web.rest;
