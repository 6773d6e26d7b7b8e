package org.waypost.samplemail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Looks at pictures for tests. */
final class Pictures {
    private Pictures() {}

    static BufferedImage decode(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the pixels' brightness (0 to 255) lies from their mean: 0 is one flat grey. */
    static double spread(BufferedImage picture) {
        double sum = 0;
        double squares = 0;
        long count = 0;
        for (int y = 0; y < picture.getHeight(); y += 3) {
            for (int x = 0; x < picture.getWidth(); x += 3) {
                double bright = brightness(picture.getRGB(x, y));
                sum += bright;
                squares += bright * bright;
                count++;
            }
        }
        return Math.sqrt(squares / count - Math.pow(sum / count, 2));
    }

    private static double brightness(int rgb) {
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3.0;
    }
}
