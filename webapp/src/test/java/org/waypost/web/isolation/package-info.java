/**
 * Two tenants that cannot see each other. Routes, pages, entities and tables are counted in the code and the database, not
 * in the tests: one without a row in a table here fails the build.
 */
package org.waypost.web.isolation;
