package org.waypost.samplemail.photo;

import java.awt.Color;

/**
 * What a sheet is made of.
 *
 * @param color under even light
 * @param roughness how strongly the grain shows; 1 is as the grain was painted
 * @param relief how strongly bends and folds catch the light
 */
public record Stock(Color color, Grain grain, double roughness, double relief) {

    /** Ordinary envelope and writing paper of that colour. */
    public static Stock paper(Color color) {
        return new Stock(color, Grain.SMOOTH, 1, 1);
    }

    /** Paper with the lines of the mould in it. */
    public static Stock laid(Color color) {
        return new Stock(color, Grain.LAID, 1, 1);
    }

    /** Brown wrapping paper. */
    public static Stock kraft(Color color) {
        return new Stock(color, Grain.KRAFT, 0.8, 1.1);
    }

    /** The side of a box. */
    public static Stock cardboard(Color color) {
        return new Stock(color, Grain.CARDBOARD, 0.75, 0.7);
    }

    /** Coated card: postcards, magazines. */
    public static Stock gloss(Color color) {
        return new Stock(color, Grain.GLOSS, 0.7, 0.8);
    }

    /** Film: mailing bags, wraps. */
    public static Stock film(Color color) {
        return new Stock(color, Grain.GLOSS, 0.4, 2.4);
    }
}
