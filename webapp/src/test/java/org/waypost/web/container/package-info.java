/**
 * Tests that run inside the server, with its beans, transactions and database: they see what no request shows, such as what
 * a transaction leaves behind when it is rolled back. ADR 0009 tells what is tested here and what from outside.
 */
package org.waypost.web.container;
