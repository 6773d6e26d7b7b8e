package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Bytes;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognition;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerFactory;

class TesseractRecognizerTest {
    private static final RecognizerFactory FACTORY =
            new TesseractPlugin().recognizerFactories().get(0);
    private static final Settings NONE = Settings.of(Map.of());
    private static final SpiContext CONTEXT = TestScope.until(TestScope.NOW.plusSeconds(60));
    private static final String LANGUAGES = "List of available languages (2):\neng\nspa\n";

    @Test
    void gives_lines_with_boxes_in_thousandths_of_the_photograph() {
        Recognition recognition = play(LANGUAGES, TsvTest.HEAD + TsvTest.NAME).recognise(CONTEXT, png());
        assertThat(recognition.lines()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Marisol Vega");
            assertThat(line.box().left()).isEqualTo(149);
        });
    }

    @Test
    void reads_in_the_languages_of_the_photograph_that_are_installed() {
        assertThat(languageFor(List.of(Locale.GERMAN, new Locale("es", "MX")))).isEqualTo("spa");
        assertThat(languageFor(List.of(Locale.GERMAN))).isEqualTo("eng");
    }

    private static String languageFor(List<Locale> languages) {
        RecordedProcesses processes = new RecordedProcesses(LANGUAGES, TsvTest.HEAD);
        Photograph picture = new Photograph(png().bytes(), "image/png", languages);
        FACTORY.create(new TestScope(processes), NONE).recognise(CONTEXT, picture);
        List<String> arguments = processes.calls.get(1);
        return arguments.get(arguments.indexOf("-l") + 1);
    }

    @Test
    void says_what_to_install_when_the_program_is_absent() {
        TestScope scope = new TestScope(RecordedProcesses.absent());
        assertThat(FACTORY.testConnection(scope, CONTEXT, NONE))
                .isInstanceOfSatisfying(ConnectionCheck.Fails.class, fails -> {
                    assertThat(fails.code()).isEqualTo(SpiErrorCode.UNSUPPORTED);
                    assertThat(fails.message()).contains("apt install tesseract-ocr");
                });
        assertFails(FACTORY.create(scope, NONE), png(), SpiErrorCode.UNSUPPORTED);
    }

    @Test
    void says_which_language_to_install() {
        TestScope scope = new TestScope(new RecordedProcesses(LANGUAGES, ""));
        Settings french = Settings.of(Map.of("languages", "fra"));
        assertThat(FACTORY.testConnection(scope, CONTEXT, french).message()).contains("tesseract-ocr-fra");
        assertThat(FACTORY.testConnection(scope, CONTEXT, NONE)).isInstanceOf(ConnectionCheck.Works.class);
    }

    @Test
    void refuses_what_is_no_picture() {
        Photograph broken = new Photograph(Bytes.of("no picture"), "image/jpeg", List.of());
        assertThatThrownBy(() -> play(LANGUAGES, "").recognise(CONTEXT, broken))
                .isInstanceOfSatisfying(SpiException.class, e -> {
                    assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
                    assertThat(e.field()).contains("photograph");
                });
    }

    @Test
    void gives_up_when_the_deadline_has_passed() {
        SpiContext late = TestScope.until(TestScope.NOW.minusSeconds(1));
        assertThatThrownBy(() -> play(LANGUAGES, "").recognise(late, png()))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.DOWN));
    }

    @Test
    void puts_every_orientation_upright() {
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] tiff = {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0};
            assertThat(Orientation.of(tiff)).isEqualTo(orientation);
            double[] corners = {0, 0, 30, 20};
            Orientation.upright(orientation, 30, 20).transform(corners, 0, corners, 0, 2);
            assertThat(corners)
                    .containsOnly(0, Orientation.liesOnItsSide(orientation) ? 20 : 30, orientation > 4 ? 30 : 20);
        }
        assertThat(Orientation.of(new byte[] {'M', 'M', 0})).isEqualTo(Orientation.UPRIGHT);
    }

    private static void assertFails(Recognizer recognizer, Photograph photograph, SpiErrorCode code) {
        assertThatThrownBy(() -> recognizer.recognise(CONTEXT, photograph))
                .isInstanceOfSatisfying(
                        SpiException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static Recognizer play(String languages, String table) {
        return FACTORY.create(new TestScope(new RecordedProcesses(languages, table)), NONE);
    }

    private static Photograph png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(new BufferedImage(1600, 1000, BufferedImage.TYPE_BYTE_GRAY), "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Photograph(Bytes.of(bytes.toByteArray()), "image/png", List.of());
    }
}
