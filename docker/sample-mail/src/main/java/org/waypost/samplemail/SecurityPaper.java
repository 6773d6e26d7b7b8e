package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The fine curved lines that make a check hard to copy. */
final class SecurityPaper {
    static final Color TINT = new Color(222, 236, 230);
    static final Color PRINT = new Color(40, 92, 80);

    private SecurityPaper() {}

    static void draw(Graphics2D pen, Rectangle2D area) {
        pen.setStroke(new BasicStroke(1f));
        pen.setColor(new Color(70, 140, 120, 60));
        for (int i = 0; i < 26; i++) {
            Path2D line = new Path2D.Double();
            double y = area.getY() - 30 + i * area.getHeight() / 20;
            line.moveTo(area.getX(), y);
            for (double x = area.getX(); x <= area.getMaxX(); x += 6) {
                line.lineTo(x, y + 16 * Math.sin(x / 42 + i * 0.5) + 5 * Math.sin(x / 11 - i));
            }
            pen.draw(line);
        }
    }
}
