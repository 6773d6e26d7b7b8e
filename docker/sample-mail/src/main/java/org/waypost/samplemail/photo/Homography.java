package org.waypost.samplemail.photo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** A projective map of the plane, row by row: what a camera does to a flat thing. */
record Homography(double a, double b, double c, double d, double e, double f, double g, double h, double i) {

    static Homography of(AffineTransform t) {
        return new Homography(
                t.getScaleX(),
                t.getShearX(),
                t.getTranslateX(),
                t.getShearY(),
                t.getScaleY(),
                t.getTranslateY(),
                0,
                0,
                1);
    }

    /** Looks from not quite above: what is further along {@code (g, h)} gets smaller. */
    static Homography tilt(double g, double h) {
        return new Homography(1, 0, 0, 0, 1, 0, g, h, 1);
    }

    /** First the other, then this. */
    Homography after(Homography o) {
        return new Homography(
                a * o.a + b * o.d + c * o.g,
                a * o.b + b * o.e + c * o.h,
                a * o.c + b * o.f + c * o.i,
                d * o.a + e * o.d + f * o.g,
                d * o.b + e * o.e + f * o.h,
                d * o.c + e * o.f + f * o.i,
                g * o.a + h * o.d + i * o.g,
                g * o.b + h * o.e + i * o.h,
                g * o.c + h * o.f + i * o.i);
    }

    /** The way back (up to a factor, which a projective map does not see). */
    Homography inverse() {
        return new Homography(
                e * i - f * h,
                c * h - b * i,
                b * f - c * e,
                f * g - d * i,
                a * i - c * g,
                c * d - a * f,
                d * h - e * g,
                b * g - a * h,
                a * e - b * d);
    }

    Point2D apply(double x, double y) {
        double w = g * x + h * y + i;
        return new Point2D.Double((a * x + b * y + c) / w, (d * x + e * y + f) / w);
    }
}
