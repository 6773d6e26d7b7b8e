package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that stand below each other as in an address, with what is written above them, if that says whose they are. */
final class Block {
    private static final double LEAST_STEP = 0.5;
    private static final double MOST_STEP = 2.6;
    private static final double INDENT = 2.2;
    private static final double ALIKE = 0.5;
    /** Below this tesseract mostly read dirt. */
    private static final double READABLE = 0.25;

    private final List<TextLine> lines = new ArrayList<>();
    private final Optional<Heading> heading;
    private TextLine last;

    private Block(TextLine first) {
        Optional<Heading> alone = Heading.is(first);
        this.heading = alone.or(() -> Heading.begins(first));
        this.last = first;
        if (alone.isEmpty()) {
            lines.add(first);
        }
    }

    /** All lines of a page in blocks, the highest block first. Lines that are hardly readable are left out. */
    static List<Block> of(List<TextLine> page) {
        List<Block> blocks = new ArrayList<>();
        for (TextLine line : page) {
            if (line.confidence() >= READABLE) {
                nearest(blocks, line).ifPresentOrElse(block -> block.add(line), () -> blocks.add(new Block(line)));
            }
        }
        return blocks.stream().filter(block -> !block.lines.isEmpty()).toList();
    }

    private static Optional<Block> nearest(List<Block> blocks, TextLine line) {
        if (Heading.is(line).isPresent() || Heading.begins(line).isPresent()) {
            return Optional.empty();
        }
        return blocks.stream().filter(block -> block.continues(line)).reduce((one, other) -> block(one, other));
    }

    private static Block block(Block one, Block other) {
        return one.last.place().middle() > other.last.place().middle() ? one : other;
    }

    private boolean continues(TextLine line) {
        double height = Math.max(last.height(), line.height());
        boolean afterHeading = lines.isEmpty();
        double step = (line.place().middle() - last.place().middle()) / height;
        double indent = Math.abs(line.place().left() - last.place().left()) / height;
        double off = Math.abs(line.place().centre() - last.place().centre()) / height;
        boolean alike = Math.min(last.height(), line.height()) >= ALIKE * height;
        return step > LEAST_STEP && step < MOST_STEP && (indent < INDENT || off < 1) && (alike || afterHeading);
    }

    private void add(TextLine line) {
        lines.add(line);
        last = line;
    }

    List<TextLine> lines() {
        return lines;
    }

    Optional<Heading> heading() {
        return heading;
    }

    TextLine first() {
        return lines.get(0);
    }
}
