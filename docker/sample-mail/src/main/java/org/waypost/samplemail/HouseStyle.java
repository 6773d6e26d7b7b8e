package org.waypost.samplemail;

import java.awt.Color;
import java.awt.Graphics2D;
import org.waypost.samplemail.ink.Dice;
import org.waypost.samplemail.ink.Lettering;
import org.waypost.samplemail.ink.Typeface;

/** How a sender prints: colour, faces, a mark. Decided by the name, so all his mail looks related. */
record HouseStyle(Color color, Typeface text, Typeface bold, int mark, boolean plain) {

    static HouseStyle of(Sender sender) {
        Dice dice = Dice.of(sender.name().hashCode());
        boolean serif = switch (sender.trade()) {
            case LAW_OFFICE, AUTHORITY, TAX_OFFICE -> dice.chance(0.8);
            default -> dice.chance(0.4);
        };
        return new HouseStyle(
                sober(sender.trade()) ? Palette.SOFT_BLACK : dice.oneOf(Palette.HOUSES),
                serif ? Typeface.SERIF : Typeface.SANS,
                serif ? Typeface.SERIF_BOLD : Typeface.SANS_BOLD,
                dice.whole(0, 6),
                sender.trade() == Trade.PERSON || sender.trade() == Trade.LAW_OFFICE);
    }

    private static boolean sober(Trade trade) {
        return trade == Trade.AUTHORITY || trade == Trade.TAX_OFFICE;
    }

    Lettering lettering(double size) {
        return Lettering.of(text, size);
    }

    Lettering bold(double size) {
        return Lettering.of(bold, size);
    }

    /** Draws the mark into a square; a plain house has none. */
    void mark(Graphics2D pen, double x, double y, double side, String name) {
        pen.setColor(color);
        new Mark(pen, x, y, side).draw(mark, bold(side * 0.72), name.substring(0, 1));
    }
}
