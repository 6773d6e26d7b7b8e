package org.waypost.plugins.recognizer.tesseract;

/**
 * A word as tesseract read it.
 *
 * @param confidence 0 to 1
 */
record Word(String text, Place place, double confidence) {}
