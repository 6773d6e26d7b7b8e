package org.waypost.web.walk;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The label of a parcel with its barcode, on cardboard, as a phone photographs it: on its side. */
final class ParcelLabel {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;

    private ParcelLabel() {}

    static FilePayload photographed(String number) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(0xB08D5C));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(Color.WHITE);
        brush.fillRect(150, 150, 600, 900);
        brush.rotate(Math.PI / 2);
        brush.translate(0, -WIDTH);
        brush.setColor(Color.BLACK);
        bars(brush, new Code128Writer().encode(number, BarcodeFormat.CODE_128, 700, 200));
        brush.dispose();
        return new FilePayload("label.jpg", "image/jpeg", jpeg(picture));
    }

    private static void bars(Graphics2D brush, BitMatrix code) {
        for (int x = 0; x < code.getWidth(); x++) {
            if (code.get(x, 0)) {
                brush.fillRect(250 + x, 350, 1, code.getHeight());
            }
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
