/**
 * Fills a running platform with the tenants of {@code tenants/examples} and with photographed mail, by the same roads
 * everybody else takes: the REST API of the platform for tenants, that of the location, as its program
 * {@code scanner}, for mail. Can be run again: what is there already is not made twice.
 */
package org.waypost.local.demo;
