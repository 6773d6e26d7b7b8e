package org.waypost.verification.internal;

import java.awt.Color;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.waypost.verification.PrintedSheet;
import org.waypost.verification.PrintedSheet.Column;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;

/** Draws a sheet page after page, from the top; a row is not torn apart unless it is longer than a page. */
final class SheetPages {
    private static final PDRectangle PAPER = PDRectangle.LETTER;
    private static final float MARGIN = 45;
    private static final float WIDTH = PAPER.getWidth() - 2 * MARGIN;
    private static final float BOTTOM = MARGIN + 24;
    private static final float SIZE = 9;
    private static final float SMALL = 7.5f;
    private static final float TITLE = 15;
    private static final float LEADING = 11.5f;
    private static final float PADDING = 3.5f;
    private static final float BOX = 30;
    private static final int MOST_LINES = 45;
    private static final Color TEXT = new Color(0x1b2430);
    private static final Color QUIET = new Color(0x566072);
    private static final Color RULE = new Color(0xc9cfd8);
    private static final Color SHADE = new Color(0xeef1f5);

    private final PDDocument document;
    private final PrintedSheet sheet;
    private final Ink ink;
    private PDPageContentStream paper;
    private float y;

    SheetPages(PDDocument document, PrintedSheet sheet) throws IOException {
        this.document = document;
        this.sheet = sheet;
        this.ink = new Ink(document);
    }

    void draw() throws IOException {
        turn();
        title();
        heads();
        for (int i = 0; i < sheet.rows().size(); i++) {
            Row row = sheet.rows().get(i);
            boolean isLast = i + 1 == sheet.rows().size();
            keepTogether(row, isLast ? row : sheet.rows().get(i + 1));
            row(row);
        }
        confess();
        paper.close();
        foot();
    }

    private void turn() throws IOException {
        if (paper != null) {
            paper.close();
        }
        PDPage page = new PDPage(PAPER);
        document.addPage(page);
        paper = new PDPageContentStream(document, page);
        y = PAPER.getHeight() - MARGIN;
    }

    private void title() throws IOException {
        y -= TITLE;
        for (String line : new TextLines(ink, TITLE, WIDTH).of(sheet.title())) {
            write(line, MARGIN, TITLE, TEXT);
            y -= TITLE + 3;
        }
        for (String paragraph : sheet.lede()) {
            for (String line : new TextLines(ink, SIZE, WIDTH).of(paragraph)) {
                write(line, MARGIN, SIZE, QUIET);
                y -= LEADING;
            }
        }
        y -= PADDING;
    }

    private void heads() throws IOException {
        float x = MARGIN;
        y -= SMALL + PADDING;
        for (Column column : sheet.columns()) {
            write(column.head(), x + PADDING, SMALL, QUIET);
            x += width(column);
        }
        y -= PADDING;
        rule(y);
    }

    /** A heading does not stay behind alone at the foot of a page. */
    private void keepTogether(Row row, Row next) throws IOException {
        float needed = height(row) + (row.look() == Look.HEADING ? height(next) : 0);
        if (y - needed < BOTTOM) {
            turn();
            heads();
        }
    }

    private float height(Row row) throws IOException {
        int most = 1;
        for (List<String> lines : lines(row)) {
            most = Math.max(most, lines.size());
        }
        float text = Math.min(most, MOST_LINES) * LEADING + 2 * PADDING;
        return row.look() == Look.BOX ? Math.max(BOX, text) : text;
    }

    private List<List<String>> lines(Row row) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            float room =
                    row.look() == Look.HEADING ? WIDTH : width(sheet.columns().get(i));
            lines.add(
                    new TextLines(ink, SIZE, room - 2 * PADDING).of(row.cells().get(i)));
        }
        return lines;
    }

    private void row(Row row) throws IOException {
        List<List<String>> lines = lines(row);
        int most = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int from = 0; from < most; from += MOST_LINES) {
            if (from > 0) {
                turn();
                heads();
            }
            part(row, lines, from, Math.min(most - from, MOST_LINES));
        }
    }

    private void part(Row row, List<List<String>> lines, int from, int count) throws IOException {
        float height = Math.max(count * LEADING + 2 * PADDING, row.look() == Look.BOX ? BOX : 0);
        if (row.look() == Look.HEADING) {
            shade(MARGIN, WIDTH, height);
        }
        float x = MARGIN;
        for (int column = 0; column < lines.size(); column++) {
            cell(lines.get(column), from, count, x);
            x += width(sheet.columns().get(column));
        }
        if (row.look() == Look.BOX) {
            float last = width(sheet.columns().get(lines.size() - 1));
            box(x - last, last, height);
        }
        y -= height;
        rule(y);
    }

    private void cell(List<String> lines, int from, int count, float x) throws IOException {
        float top = y;
        y -= PADDING + SIZE;
        for (String line : lines.subList(Math.min(from, lines.size()), Math.min(from + count, lines.size()))) {
            write(line, x + PADDING, SIZE, TEXT);
            y -= LEADING;
        }
        y = top;
    }

    /** Says for which letters there was no font. */
    private void confess() throws IOException {
        if (ink.unprintable().isEmpty()) {
            return;
        }
        String names = ink.unprintable().stream()
                .map(letter -> String.format("U+%04X", letter))
                .collect(Collectors.joining(", "));
        List<String> lines = new TextLines(ink, SIZE, WIDTH)
                .of(MessageFormat.format(sheet.foot().unprintable(), names));
        if (y - lines.size() * LEADING < BOTTOM) {
            turn();
        }
        for (String line : lines) {
            y -= LEADING;
            write(line, MARGIN, SIZE, QUIET);
        }
    }

    /** Only now it is known how many pages there are. */
    private void foot() throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            paper = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true);
            y = MARGIN;
            write(sheet.foot().left(), MARGIN, SMALL, QUIET);
            String count = MessageFormat.format(sheet.foot().page(), i + 1, pages);
            write(count, MARGIN + WIDTH - ink.width(count, SMALL), SMALL, QUIET);
            paper.close();
        }
    }

    private static float width(Column column) {
        return WIDTH * column.share() / 1000;
    }

    private void write(String text, float x, float size, Color color) throws IOException {
        paper.setNonStrokingColor(color);
        ink.write(paper, text, x, y, size);
    }

    private void rule(float at) throws IOException {
        paper.setStrokingColor(RULE);
        paper.setLineWidth(0.5f);
        paper.moveTo(MARGIN, at);
        paper.lineTo(MARGIN + WIDTH, at);
        paper.stroke();
    }

    private void shade(float x, float width, float height) throws IOException {
        paper.setNonStrokingColor(SHADE);
        paper.addRect(x, y - height, width, height);
        paper.fill();
    }

    private void box(float x, float width, float height) throws IOException {
        paper.setStrokingColor(QUIET);
        paper.setLineWidth(0.8f);
        paper.addRect(x + PADDING, y - height + PADDING, width - 2 * PADDING, height - 2 * PADDING);
        paper.stroke();
    }
}
