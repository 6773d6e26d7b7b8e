package org.waypost.plugins.recognizer.tesseract;

import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;

/**
 * A value that a rule saw in the text.
 *
 * @param where the words it was taken from
 * @param fit 0 to 1, how well the rule fits, were the words read rightly
 */
record Found(String value, TextLine where, double fit) {
    Field field(FieldKind kind, Page page) {
        return new Field(kind, value, page.box(where.place()), fit * where.confidence());
    }

    Found times(double factor) {
        return new Found(value, where, fit * factor);
    }
}
