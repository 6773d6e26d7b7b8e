package org.waypost.mailroom;

import java.util.List;

/** Draws labels. */
public interface LabelPress {
    /** The bytes of a label for a printer. */
    byte[] print(MailLabel label, LabelSize size, LabelFormat format);

    /** Labels as one PDF, a page for each. */
    byte[] print(List<MailLabel> labels, LabelSize size);

    /** A text as a QR code, an SVG document that fills whatever it is put into. */
    String code(String text);
}
