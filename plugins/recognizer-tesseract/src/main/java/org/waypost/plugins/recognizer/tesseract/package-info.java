/**
 * Reads photographs of mail on the machine itself: words by the program {@code tesseract}, barcodes by ZXing, and from
 * both, by rules, the fields that a clerk would read off.
 *
 * <p>A photograph becomes a {@link Grey} picture, upright and of a size that suits the programs; that gives
 * {@link TextLine}s and barcodes; lines that stand together form {@link Block}s; rules look at the blocks. Nothing is
 * written to disk, and the same picture always gives the same answer.
 */
package org.waypost.plugins.recognizer.tesseract;
