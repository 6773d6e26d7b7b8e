/**
 * Pages of papers: a renter uploads his documents and names who else may receive mail; an operator looks at each document and
 * decides about it.
 */
package org.waypost.web.papers;
