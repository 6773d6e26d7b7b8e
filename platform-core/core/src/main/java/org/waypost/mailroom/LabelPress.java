package org.waypost.mailroom;

/** Draws labels. */
public interface LabelPress {
    /** The bytes of a label for a printer. */
    byte[] print(MailLabel label, LabelSize size, LabelFormat format);

    /** A text as a QR code, an SVG document that fills whatever it is put into. */
    String code(String text);
}
