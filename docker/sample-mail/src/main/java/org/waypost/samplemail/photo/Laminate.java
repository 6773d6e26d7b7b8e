package org.waypost.samplemail.photo;

import static org.waypost.samplemail.ink.Noise.at;
import static org.waypost.samplemail.ink.Noise.cloud;
import static org.waypost.samplemail.ink.Noise.step;

import java.awt.Color;

/** A hard even counter, finely speckled, slightly worn. */
final class Laminate implements Texture.Painter {
    private final Color color;
    private final double speckle;
    private final double cloudiness;

    Laminate(Color color, double speckle, double cloudiness) {
        this.color = color;
        this.speckle = speckle;
        this.cloudiness = cloudiness;
    }

    @Override
    public int rgb(int x, int y) {
        double bright = 1 + cloudiness * cloud(x / 300.0, y / 300.0, 4) + speckles(x, y) + scratch(x, y);
        return Pixel.rgb(color.getRed() * bright, color.getGreen() * bright, color.getBlue() * bright);
    }

    // three layers turned against each other, so that the field's own directions do not show
    private double speckles(int x, int y) {
        double fine = at(x / 1.3, y / 1.3) * 0.35;
        double dark = step(0.5, 0.78, at((x * 0.8 + y * 0.6) / 2.3 + 40, (y * 0.8 - x * 0.6) / 2.3)) * 0.8;
        double pale = step(0.55, 0.8, at((x * 0.6 - y * 0.8) / 2.9 + 140, (y * 0.6 + x * 0.8) / 2.9 + 9)) * 0.8;
        return speckle * (fine - dark + pale);
    }

    private double scratch(int x, int y) {
        return speckle * 0.35 * step(0.72, 0.9, at((x + y * 0.3) / 240, (y - x * 0.22) / 1.1));
    }
}
