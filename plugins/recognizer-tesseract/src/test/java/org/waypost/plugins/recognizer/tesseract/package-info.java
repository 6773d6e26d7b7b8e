/**
 * Rules are tried on plain lines, the program's answers on a recorded table, and the whole on drawn pieces of mail whose
 * truth is known; the last needs the program tesseract and is skipped where it is not installed.
 */
package org.waypost.plugins.recognizer.tesseract;
