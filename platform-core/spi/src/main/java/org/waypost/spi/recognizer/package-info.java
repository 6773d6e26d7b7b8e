/**
 * Reading photographs of mail: text with its place, barcodes, and the fields that a clerk would read off.
 *
 * @since 0.1
 */
package org.waypost.spi.recognizer;
