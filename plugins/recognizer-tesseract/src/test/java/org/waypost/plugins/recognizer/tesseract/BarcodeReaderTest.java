package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.recognizer.Barcode;

class BarcodeReaderTest {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    private final BufferedImage paper = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = paper.createGraphics();

    BarcodeReaderTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "CODE_128, 0", "CODE_128, 90", "CODE_128, 180",
        "QR_CODE, 0", "QR_CODE, 90", "QR_CODE, 180",
        "DATA_MATRIX, 0", "DATA_MATRIX, 90", "DATA_MATRIX, 180",
        "PDF_417, 0", "PDF_417, 90", "PDF_417, 180"
    })
    void reads_every_form_however_it_lies(BarcodeFormat format, int degrees) {
        pen.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        draw(format, "PX5399129010", WIDTH / 2, HEIGHT / 2, 2);
        List<Barcode> read = new BarcodeReader(Grey.of(paper)).read();
        assertThat(read)
                .extracting(Barcode::format, Barcode::text)
                .containsExactly(tuple(format.name(), "PX5399129010"));
        assertThat(read.get(0).box()).satisfies(box -> {
            assertThat((box.left() + box.right()) / 2).isBetween(400, 600);
            assertThat((box.top() + box.bottom()) / 2).isBetween(400, 600);
        });
    }

    @Test
    void reads_two_small_codes_in_one_picture() {
        draw(BarcodeFormat.DATA_MATRIX, "01034531200000111", WIDTH / 4, HEIGHT / 4, 3);
        draw(BarcodeFormat.CODE_128, "1Z5R89390357567127", WIDTH * 6 / 10, HEIGHT * 8 / 10, 2);
        assertThat(new BarcodeReader(Grey.of(paper)).read())
                .extracting(Barcode::text)
                .containsExactlyInAnyOrder("01034531200000111", "1Z5R89390357567127");
    }

    @Test
    void finds_nothing_on_blank_paper() {
        assertThat(new BarcodeReader(Grey.of(paper)).read()).isEmpty();
    }

    private void draw(BarcodeFormat format, String text, int x, int y, int module) {
        BitMatrix bars = encoded(format, text);
        int tall = format == BarcodeFormat.CODE_128 ? 40 : module;
        pen.setColor(Color.BLACK);
        int left = x - bars.getWidth() * module / 2;
        int top = y - bars.getHeight() * tall / 2;
        for (int row = 0; row < bars.getHeight(); row++) {
            for (int column = 0; column < bars.getWidth(); column++) {
                if (bars.get(column, row)) {
                    pen.fillRect(left + column * module, top + row * tall, module, tall);
                }
            }
        }
    }

    private static BitMatrix encoded(BarcodeFormat format, String text) {
        try {
            return new MultiFormatWriter().encode(text, format, 1, 1);
        } catch (WriterException e) {
            throw new AssertionError(e);
        }
    }
}
