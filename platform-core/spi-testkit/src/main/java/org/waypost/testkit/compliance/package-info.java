/**
 * The contract of compliance rules as a JUnit class to extend.
 *
 * @since 0.1
 */
package org.waypost.testkit.compliance;
