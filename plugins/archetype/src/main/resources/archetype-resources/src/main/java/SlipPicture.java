package ${package};

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a label of 4 by 6 inches at 203 dots an inch. */
final class SlipPicture {
    private static final int WIDTH = 812;
    private static final int HEIGHT = 1218;
    private static final int MARGIN = 50;
    private static final int MODULE = 3;

    private final Slip slip;

    SlipPicture(Slip slip) {
        this.slip = slip;
    }

    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, WIDTH, HEIGHT);
            pen.setColor(Color.BLACK);
            draw(pen);
        } finally {
            pen.dispose();
        }
        return file(image);
    }

    private void draw(Graphics2D pen) {
        int y = 130;
        for (String line : slip.address()) {
            write(pen, line, 48, y);
            y += 70;
        }
        pen.fillRect(MARGIN, 780, WIDTH - 2 * MARGIN, 4);
        bars(pen, 820, 220);
        write(pen, slip.number(), 56, 1120);
    }

    /** Smaller, if it would not fit. */
    private static void write(Graphics2D pen, String text, int size, int y) {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        double width = pen.getFontMetrics().stringWidth(text);
        double fits = Math.min(1, (WIDTH - 2 * MARGIN) / Math.max(1, width));
        pen.setFont(pen.getFont().deriveFont((float) (size * fits)));
        pen.drawString(text, MARGIN, y);
    }

    private void bars(Graphics2D pen, int top, int height) {
        String widths = Code128.widths(slip.number());
        int total = widths.chars().map(width -> width - '0').sum() * MODULE;
        int x = (WIDTH - total) / 2;
        for (int i = 0; i < widths.length(); i++) {
            int width = (widths.charAt(i) - '0') * MODULE;
            if (i % 2 == 0) {
                pen.fillRect(x, top, width, height);
            }
            x += width;
        }
    }

    private static byte[] file(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
