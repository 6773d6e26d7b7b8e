package org.waypost.samplemail.photo;

/** Arithmetic on packed colours, several channels in one multiplication. */
final class Pixel {
    private static final int EVEN = 0x00FF00FF;

    private Pixel() {}

    /** From {@code a} to {@code b} as {@code t} goes from 0 to 256, all four channels. */
    static int mix(int a, int b, int t) {
        int even = ((a & EVEN) * (256 - t) + (b & EVEN) * t) >>> 8 & EVEN;
        int odd = ((a >>> 8 & EVEN) * (256 - t) + (b >>> 8 & EVEN) * t) & ~EVEN;
        return even | odd;
    }

    /** Red, green and blue times {@code factor} / 256, no brighter than white. */
    static int times(int rgb, int factor) {
        int red = ((rgb >> 16 & 255) * factor) >> 8;
        int green = ((rgb >> 8 & 255) * factor) >> 8;
        int blue = ((rgb & 255) * factor) >> 8;
        return (rgb & 0xFF000000) | Math.min(red, 255) << 16 | Math.min(green, 255) << 8 | Math.min(blue, 255);
    }

    /** Both together, no channel brighter than white: the sum of premultiplied colours. */
    static int plus(int a, int b) {
        int red = Math.min(255, (a >> 16 & 255) + (b >> 16 & 255));
        int green = Math.min(255, (a >> 8 & 255) + (b >> 8 & 255));
        int blue = Math.min(255, (a & 255) + (b & 255));
        return red << 16 | green << 8 | blue;
    }

    static int rgb(double red, double green, double blue) {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    private static int channel(double value) {
        return (int) Math.max(0, Math.min(255, value));
    }
}
