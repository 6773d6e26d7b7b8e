package org.waypost.mailroom;

/** Draws labels. */
public interface LabelPress {
    /** The bytes of a label for a printer. */
    byte[] print(MailLabel label, LabelSize size, LabelFormat format);
}
