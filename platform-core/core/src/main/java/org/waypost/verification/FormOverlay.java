package org.waypost.verification;

import java.io.InputStream;
import org.waypost.shared.PlatformException;

/** Writes upon PDFs that others made. */
public interface FormOverlay {
    /**
     * The same PDF with the values of items at their places. A value that is too long is written smaller, then on two lines,
     * and at last cut.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_PDF} when it cannot be read or has too few pages
     */
    byte[] fill(InputStream blank, FilledForm form, FormMap map);

    /**
     * The same PDF with a grid whose lines are numbered in points, to measure places on.
     *
     * @throws PlatformException {@link VerificationError#BAD_FORM_PDF} when it cannot be read
     */
    byte[] measure(InputStream blank);
}
