package org.waypost.samplemail;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.photo.Sheet;
import org.waypost.samplemail.photo.Stock;

/** An empty sheet of writing paper of the sender's country that was folded into an envelope and flattened again. */
final class PaperPage {
    static final double MARGIN = 132;

    private PaperPage() {}

    static double width(Posting posting) {
        return posting.american() ? 1275 : 1240;
    }

    static double height(Posting posting) {
        return posting.american() ? 1650 : 1754;
    }

    /** The same letter's pages have their folds at the same heights. */
    static Sheet folded(Posting posting, Dice dice) {
        double width = width(posting);
        double height = height(posting);
        Sheet sheet = new Sheet(width, height, posting.scale(), Stock.paper(color(posting)))
                .cut(new Rectangle2D.Double(0, 0, width, height));
        sheet.relief()
                .waves(700, 3, dice)
                .fold(0, height * 0.335, dice.bell(0.25), -0.3)
                .fold(0, height * 0.665, dice.bell(0.25), 0.26);
        return sheet;
    }

    private static Color color(Posting posting) {
        return posting.from().trade() == Trade.PERSON
                ? Dice.of(posting.from().name().hashCode())
                        .oneOf(List.of(Palette.CREAM, Palette.OFF_WHITE, Palette.WHITE))
                : new Color(247, 246, 243);
    }
}
