package org.waypost.samplemail.photo;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** One sheet as the camera sees it: finds, for a pixel of the picture, the colour and the cover of the sheet there. */
final class Layer {
    private static final int FIXED = 65536;
    private static final int SPAN = 16;

    private final Sheet sheet;
    private final int[] pixels;
    private final int columns;
    private final int rows;
    private final Homography toPicture;
    private final Homography toSheet;
    private final int[] shades;
    private final int shadeColumns;
    private final byte[] grain;
    private final int roughness;
    private final double bow;
    private final float scale;
    private final int lastU;
    private final int lastV;
    private double placeU;
    private double placeV;

    Layer(Sheet sheet, Placement place, Homography camera, double scale) {
        this.sheet = sheet;
        this.pixels = sheet.pixels();
        this.columns = sheet.columns();
        this.rows = sheet.rows();
        this.toPicture = camera.after(Homography.of(onCounter(sheet, place, scale)));
        this.toSheet = toPicture.inverse();
        this.shades = sheet.relief().shades(sheet.stock().relief());
        this.shadeColumns = sheet.relief().columns();
        this.grain = sheet.stock().grain().tile();
        this.roughness = (int) (sheet.stock().roughness() * 256);
        this.scale = (float) (sheet.scale() * 256 / FIXED);
        this.lastU = (int) (sheet.width() * FIXED);
        this.lastV = (int) (sheet.height() * FIXED);
        this.bow = place.bow() / (sheet.width() * sheet.width() / 4);
    }

    private static AffineTransform onCounter(Sheet sheet, Placement place, double scale) {
        AffineTransform t = AffineTransform.getScaleInstance(scale, scale);
        t.translate(place.x(), place.y());
        t.rotate(Math.toRadians(place.degrees()));
        t.translate(-sheet.width() / 2, -sheet.height() / 2);
        return t;
    }

    /** The outline in the picture, in pixels. */
    Shape outline() {
        Path2D outline = new Path2D.Double();
        Point2D first = toPicture.apply(0, 0);
        outline.moveTo(first.getX(), first.getY());
        for (double[] corner :
                new double[][] {{sheet.width(), 0}, {sheet.width(), sheet.height()}, {0, sheet.height()}}) {
            Point2D point = toPicture.apply(corner[0], corner[1]);
            outline.lineTo(point.getX(), point.getY());
        }
        outline.closePath();
        return outline;
    }

    /** Lays this over a line of the picture. */
    void over(int[] picture, int start, int from, int to, int y, Shadow shadow) {
        locate(from, y);
        for (int x = from; x < to; x += SPAN) {
            double u = placeU;
            double v = placeV;
            locate(x + SPAN, y);
            span(picture, start, x, Math.min(to, x + SPAN), y, shadow, u, v);
        }
    }

    private void locate(int x, int y) {
        double depth = 1 / (toSheet.g() * x + toSheet.h() * y + toSheet.i());
        placeU = (toSheet.a() * x + toSheet.b() * y + toSheet.c()) * depth;
        double off = placeU - sheet.width() / 2;
        placeV = (toSheet.d() * x + toSheet.e() * y + toSheet.f()) * depth + bow * off * off;
    }

    // between two exact places a straight line is exact enough, and whole numbers are fast
    private void span(int[] picture, int start, int from, int to, int y, Shadow shadow, double u, double v) {
        int fu = (int) (u * FIXED);
        int fv = (int) (v * FIXED);
        int stepU = (int) ((placeU - u) * FIXED / SPAN);
        int stepV = (int) ((placeV - v) * FIXED / SPAN);
        for (int x = from; x < to; x++) {
            int top = colour(fu, fv);
            int cover = top >>> 24;
            if (cover == 255) {
                picture[start + x] = top;
            } else {
                picture[start + x] = blend(top, Pixel.times(picture[start + x], shadow.at(x, y)), cover);
            }
            fu += stepU;
            fv += stepV;
        }
    }

    // the sheet's colours are already multiplied by their cover
    private static int blend(int top, int below, int cover) {
        return cover == 0 ? below : Pixel.plus(top, Pixel.times(below, 256 - cover - (cover >> 7)));
    }

    private int colour(int fu, int fv) {
        int fx = (int) (fu * scale) + Sheet.MARGIN * 256;
        int fy = (int) (fv * scale) + Sheet.MARGIN * 256;
        int x = fx >> 8;
        int y = fy >> 8;
        if (fx < 0 || fy < 0 || x >= columns - 1 || y >= rows - 1) {
            return 0;
        }
        int at = y * columns + x;
        int upper = Pixel.mix(pixels[at], pixels[at + 1], fx & 255);
        int lower = Pixel.mix(pixels[at + columns], pixels[at + columns + 1], fx & 255);
        int flat = Pixel.mix(upper, lower, fy & 255);
        return flat >>> 24 == 0 ? 0 : Pixel.times(flat, shade(within(fu, lastU), within(fv, lastV)));
    }

    private static int within(int place, int last) {
        return Math.max(0, Math.min(last, place));
    }

    private int shade(int fu, int fv) {
        int across = fu / (FIXED / 256) / Relief.CELL;
        int down = fv / (FIXED / 256) / Relief.CELL;
        int cell = (down >> 8) * shadeColumns + (across >> 8);
        int below = cell + shadeColumns;
        int upper = shades[cell] * (256 - (across & 255)) + shades[cell + 1] * (across & 255);
        int lower = shades[below] * (256 - (across & 255)) + shades[below + 1] * (across & 255);
        int relief = (upper * (256 - (down & 255)) + lower * (down & 255)) >> 16;
        int fine = grain[(fv / FIXED & Grain.MASK) * Grain.SIDE + (fu / FIXED & Grain.MASK)] & 255;
        return relief + (((fine - 128) * roughness) >> 8);
    }
}
