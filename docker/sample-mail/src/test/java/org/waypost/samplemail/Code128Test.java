package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Code128Test {
    @Test
    void the_check_symbol_is_the_weighted_sum() {
        // start in set B, then P, J, J, A with their values and places
        int check = (104 + 1 * 48 + 2 * 42 + 3 * 42 + 4 * 33) % 103;

        assertThat(new Code128("PJJA").values()).containsExactly(104, 48, 42, 42, 33, check, 106);
    }

    @ParameterizedTest
    @CsvSource({"1234,105", "PX12,104", "12A,105", "1A2,104"})
    void pairs_of_digits_begin_in_set_c_and_letters_in_set_b(String text, int start) {
        assertThat(new Code128(text).values().get(0)).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PX482177309125", "RC312995620175", "12345678", "A", "A1B22C333D4444", "007"})
    void a_reader_reads_what_was_written(String text) throws NotFoundException {
        Code128 code = new Code128(text);
        BufferedImage picture = new BufferedImage((code.modules() + 40) * 3, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        code.print(pen, 60, 10, 3, 100);

        assertThat(read(picture).getText()).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(
            value = MailKind.class,
            names = {"PACKAGE", "CERTIFIED_OR_LEGAL"})
    void the_code_on_a_photographed_piece_reads_as_its_truth_says(MailKind kind) throws NotFoundException {
        SampleMail generator = SampleMail.seeded(31);
        for (int i = 0; i < 3; i++) {
            SamplePiece piece = generator.piece(People.marisol(), kind);

            Result result = read(Pictures.decode(piece.jpeg()));

            assertThat(result.getText())
                    .isEqualTo(piece.truth().trackingNumber().orElseThrow());
        }
    }

    private static Result read(BufferedImage picture) throws NotFoundException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        LuminanceSource source = new RGBLuminanceSource(width, height, pixels);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                        Map.of(
                                DecodeHintType.TRY_HARDER,
                                true,
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(BarcodeFormat.CODE_128)));
    }
}
