package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.photo.Sheet;

/** A page of a letter somebody wrote by hand, mostly on ruled paper. */
final class HandwrittenPage {
    private static final double SIZE = 44;
    private static final double LEFT = 120;

    private final Posting posting;
    private final LetterText text;
    private final Hand hand;
    private final Dice dice;
    private final boolean ruled;
    private final double room;

    HandwrittenPage(Posting posting, LetterText text) {
        this.posting = posting;
        this.text = text;
        this.hand = Hand.of(posting.from().name());
        this.dice = posting.dice().fork();
        this.ruled = Dice.of(posting.from().name().hashCode(), 5).chance(0.6);
        this.room = PaperPage.width(posting) - 2 * LEFT;
    }

    Sheet draw(int number, int total) {
        Sheet sheet = PaperPage.folded(posting, dice);
        Graphics2D pen = sheet.pen();
        if (ruled) {
            rules(pen);
        }
        List<String> lines = new ArrayList<>();
        if (number == 1) {
            lines.addAll(List.of(text.date(), "", text.greeting(), ""));
        }
        for (String paragraph : share(number, total)) {
            lines.addAll(hand.wrap(paragraph, SIZE, room));
        }
        if (number == total) {
            lines.addAll(List.of(
                    "", posting.phrases().get("PERSON.close"), posting.from().name()));
        }
        write(pen, lines);
        return sheet;
    }

    private void rules(Graphics2D pen) {
        pen.setStroke(new BasicStroke(1.4f));
        pen.setColor(new Color(110, 150, 190, 90));
        for (double y = 220; y < PaperPage.height(posting) - 60; y += step()) {
            pen.draw(new Line2D.Double(0, y + 9, PaperPage.width(posting), y + 9));
        }
    }

    private double step() {
        return SIZE * 1.36;
    }

    // every page has another part of the story; a long letter begins again
    private List<String> share(int number, int total) {
        List<String> all = text.paragraphs();
        int each = Math.max(2, Math.min(4, all.size() / total));
        List<String> share = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            share.add(all.get(((number - 1) * each + i) % all.size()));
        }
        return share;
    }

    private void write(Graphics2D pen, List<String> lines) {
        double y = 220;
        for (String line : lines) {
            hand.write(pen, List.of(line), new Hand.Space(LEFT, y, SIZE, room), dice);
            y += step();
        }
    }
}
