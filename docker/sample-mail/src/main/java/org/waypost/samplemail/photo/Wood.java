package org.waypost.samplemail.photo;

import static org.waypost.samplemail.ink.Noise.at;
import static org.waypost.samplemail.ink.Noise.cloud;
import static org.waypost.samplemail.ink.Noise.mix;
import static org.waypost.samplemail.ink.Noise.step;

import java.awt.Color;
import org.waypost.samplemail.ink.Dice;

/** A counter of boards: growth rings cut at a small angle, fibres, pores, a seam between boards. Grain runs across. */
final class Wood implements Texture.Painter {
    private static final int BOARDS = 16;

    private final Color light;
    private final Color dark;
    private final double board;
    private final double figure;
    private final double[] heart = new double[BOARDS];
    private final double[] tilt = new double[BOARDS];
    private final double[] tone = new double[BOARDS];
    private final double[] shift = new double[BOARDS];

    /**
     * Boards of one tree.
     *
     * @param board width of a board in units
     * @param figure how strongly the rings show
     */
    Wood(Color light, Color dark, double board, double figure, long seed) {
        this.light = light;
        this.dark = dark;
        this.board = board;
        this.figure = figure;
        Dice dice = Dice.of(seed);
        for (int i = 0; i < BOARDS; i++) {
            heart[i] = board * dice.between(-0.6, 1.6);
            tilt[i] = dice.between(0.015, 0.05) * (dice.chance(0.5) ? 1 : -1);
            tone[i] = dice.bell(0.055);
            shift[i] = dice.between(0, 4000);
        }
    }

    @Override
    public int rgb(int x, int y) {
        int number = (int) (y / board) % BOARDS;
        double across = y % board;
        double along = x + shift[number];
        double t = 0.30 + figure * ring(number, along, across) + fibre(along, y) + pore(along, y);
        double brightness = (1 + tone[number] + 0.07 * cloud(along / 420, y / 70.0, 2)) * seam(across);
        return Pixel.rgb(
                mix(light.getRed(), dark.getRed(), t) * brightness,
                mix(light.getGreen(), dark.getGreen(), t) * brightness,
                mix(light.getBlue(), dark.getBlue(), t) * brightness);
    }

    // the distance from the tree's heart, which leaves the board at a flat angle: that makes the arches
    private double ring(int number, double along, double across) {
        double depth = 60 + tilt[number] * (along - 2200);
        double side = across - heart[number] + 26 * cloud(along / 340, across / 150, 2);
        double radius = Math.sqrt(side * side + depth * depth) + 2.5 * at(along / 60, across / 9);
        double spacing = 15 + 6 * at(radius / 45 + number * 7, 3);
        double phase = radius / spacing;
        double place = phase - Math.floor(phase);
        double late = step(0.25, 0.86, place) * (1 - step(0.88, 1, place));
        return late * (0.62 + 0.38 * at(along / 130, phase));
    }

    private static double fibre(double along, int y) {
        return 0.16 * at(along / 46, y / 1.6) + 0.10 * at(along / 17, y / 0.9) + 0.12 * at(along / 160, y / 5.0);
    }

    private static double pore(double along, int y) {
        return 0.5 * step(0.50, 0.85, at(along / 24 + 50, y / 1.15 + 13)) * step(-0.2, 0.5, at(along / 140, y / 24.0));
    }

    private double seam(double across) {
        double edge = Math.min(across, board - across);
        return 1 - 0.62 * (1 - step(0.4, 1.9, edge)) - 0.08 * (1 - step(1, 9, edge));
    }
}
