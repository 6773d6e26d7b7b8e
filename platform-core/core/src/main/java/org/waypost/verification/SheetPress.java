package org.waypost.verification;

/** Prints sheets. */
public interface SheetPress {
    /** The sheet as a PDF on letter paper. Letters without a font become boxes, and are named at the end. */
    byte[] print(PrintedSheet sheet);
}
