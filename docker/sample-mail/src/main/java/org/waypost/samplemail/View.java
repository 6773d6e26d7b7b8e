package org.waypost.samplemail;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What all parts of one landscape share: where it is, how high its horizon lies, its colours. */
record View(Rectangle2D frame, double horizon, Mood mood) {

    /** A place across the picture; 0 is the left edge, 1 the right one. */
    double x(double part) {
        return frame.getX() + frame.getWidth() * part;
    }

    /** A part of the picture's width. */
    double wide(double part) {
        return frame.getWidth() * part;
    }

    /** A part of the picture's height. */
    double tall(double part) {
        return frame.getHeight() * part;
    }

    /** A height in the sky; 0 is the upper edge, 1 the horizon. */
    double up(double part) {
        return frame.getY() + (horizon - frame.getY()) * part;
    }

    /** Colours of one time of day. */
    record Mood(Color zenith, Color low, Color sun, Color far, Color near, Color water) {
        static final List<Mood> ALL = List.of(
                of(0x2F6FAF, 0xD9ECF2, 0xFFFBE8, 0x8FB2C6, 0x1F4D3A, 0x3A82A8),
                of(0x3B3A73, 0xF7A66B, 0xFFE7B0, 0xC08794, 0x2C2440, 0x8C5A78),
                of(0x5C9BBF, 0xFBE6C0, 0xFFF6D8, 0xC9A98A, 0x8A4A2E, 0x4F8FA0),
                of(0x7FA9C8, 0xF3F6F7, 0xFFFFFF, 0xB9CBD8, 0x3E5568, 0x7FA3B5),
                of(0x1D4E79, 0xF2D7C4, 0xFFEBD0, 0x7A93B0, 0x173B45, 0x2B6482),
                of(0x4AA3C7, 0xEAF6EC, 0xFFFDEB, 0x9CC29F, 0x3C6B2B, 0x3FA0A8));

        private static Mood of(int zenith, int low, int sun, int far, int near, int water) {
            return new Mood(
                    new Color(zenith),
                    new Color(low),
                    new Color(sun),
                    new Color(far),
                    new Color(near),
                    new Color(water));
        }
    }
}
