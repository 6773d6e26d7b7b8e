/**
 * The contract of recognizers as a JUnit class to extend.
 *
 * @since 0.1
 */
package org.waypost.testkit.recognizer;
