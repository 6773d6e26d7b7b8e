package org.waypost.verification.internal;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes text of any script. What the font of the document has is written as text; the rest, and what runs from right to left,
 * is drawn with the fonts of the machine; for what none of these has there stands a box, and the letter is remembered.
 */
final class Ink {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Font MACHINE = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String BOX = "\u25a1";

    private final PDType0Font font;
    private final Set<Integer> unprintable = new TreeSet<>();

    Ink(PDDocument document) throws IOException {
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, letters, true);
        }
    }

    /** The letters for which there was no font. */
    Set<Integer> unprintable() {
        return Collections.unmodifiableSet(unprintable);
    }

    float width(String text, float size) throws IOException {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return 0;
        }
        return isPlain(clean)
                ? font.getStringWidth(clean) / 1000 * size
                : layout(clean, size).getAdvance();
    }

    void write(PDPageContentStream paper, String text, float x, float y, float size) throws IOException {
        String clean = clean(text);
        if (clean.isEmpty()) {
            return;
        }
        if (isPlain(clean)) {
            paper.beginText();
            paper.setFont(font, size);
            paper.newLineAtOffset(x, y);
            paper.showText(clean);
            paper.endText();
        } else {
            draw(paper, layout(clean, size).getOutline(new AffineTransform(1, 0, 0, -1, x, y)));
        }
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(letter -> Character.isISOControl(letter) || Character.isWhitespace(letter) ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean isPlain(String text) {
        char[] letters = text.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length)
                && text.codePoints().allMatch(this::has);
    }

    private boolean has(int letter) {
        try {
            return font.encode(Character.toString(letter)).length > 0;
        } catch (IllegalArgumentException | IOException missing) {
            return false;
        }
    }

    private TextLayout layout(String text, float size) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(letter -> {
            if (MACHINE.canDisplay(letter)) {
                printable.appendCodePoint(letter);
            } else {
                unprintable.add(letter);
                printable.append(BOX);
            }
        });
        return new TextLayout(printable.toString(), MACHINE.deriveFont(size), EXACT);
    }

    private static void draw(PDPageContentStream paper, Shape outline) throws IOException {
        float[] at = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> paper.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> paper.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> bend(paper, x, y, at);
                case PathIterator.SEG_CUBICTO -> paper.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> paper.closePath();
            }
            int last = lastPoint(path.currentSegment(at));
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        paper.fill();
    }

    /** PDF knows no curve with a single control point; the same curve with two has them at two thirds of the way. */
    private static void bend(PDPageContentStream paper, float x, float y, float[] at) throws IOException {
        paper.curveTo(
                x + 2 * (at[0] - x) / 3,
                y + 2 * (at[1] - y) / 3,
                at[2] + 2 * (at[0] - at[2]) / 3,
                at[3] + 2 * (at[1] - at[3]) / 3,
                at[2],
                at[3]);
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
