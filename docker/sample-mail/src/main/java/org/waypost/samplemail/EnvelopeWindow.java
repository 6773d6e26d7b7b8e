package org.waypost.samplemail;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;
import org.waypost.samplemail.ink.Dice;

/** A window in an envelope: behind its film lies the paper inside, a little deeper and never quite straight. */
final class EnvelopeWindow {
    private final RoundRectangle2D pane;
    private final Dice dice;

    EnvelopeWindow(RoundRectangle2D pane, Dice dice) {
        this.pane = pane;
        this.dice = dice;
    }

    RoundRectangle2D pane() {
        return pane;
    }

    /** Shows paper of that colour; the content draws on it in the envelope's units. */
    void show(Graphics2D pen, Color paper, Consumer<Graphics2D> content) {
        Shape before = pen.getClip();
        pen.clip(pane);
        pen.setColor(paper);
        pen.fill(pane);
        double tilt = Math.toRadians(dice.bell(0.5));
        pen.rotate(tilt, pane.getCenterX(), pane.getCenterY());
        content.accept(pen);
        pen.rotate(-tilt, pane.getCenterX(), pane.getCenterY());
        for (int i = 0; i < 3; i++) {
            streak(pen);
        }
        shade(pen);
        pen.setClip(before);
        cutEdge(pen);
    }

    // the light of a lamp on the film
    private void streak(Graphics2D pen) {
        float x = (float) (pane.getX() + dice.between(0, pane.getWidth()));
        float y = (float) pane.getY();
        float wide = (float) dice.between(40, 160);
        Color none = new Color(255, 255, 255, 0);
        Color shine = new Color(255, 255, 255, dice.whole(16, 60));
        pen.setPaint(new GradientPaint(x, y, none, x + wide, y + wide * 0.5f, shine, true));
        Path2D streak = new Path2D.Double();
        streak.moveTo(x, y);
        streak.lineTo(x + wide, y);
        streak.lineTo(x + wide * 0.2, pane.getMaxY());
        streak.lineTo(x - wide * 0.8, pane.getMaxY());
        streak.closePath();
        pen.fill(streak);
    }

    // the envelope's edge shades what lies deeper
    private void shade(Graphics2D pen) {
        pen.setColor(new Color(20, 20, 26, 13));
        pen.translate(1.1, 1.5);
        for (int i = 1; i <= 7; i++) {
            pen.setStroke(new BasicStroke(2f * i));
            pen.draw(pane);
        }
        pen.translate(-1.1, -1.5);
    }

    private void cutEdge(Graphics2D pen) {
        pen.setStroke(new BasicStroke(1.3f));
        pen.setColor(new Color(255, 255, 255, 150));
        pen.draw(new RoundRectangle2D.Double(
                pane.getX() - 1, pane.getY() - 1, pane.getWidth() + 2, pane.getHeight() + 2, 28, 28));
    }
}
