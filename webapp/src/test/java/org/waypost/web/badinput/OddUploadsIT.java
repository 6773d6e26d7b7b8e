package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertClear;
import static org.waypost.web.badinput.Answers.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** Good files that look bad, and a few bad ones among very many good ones. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddUploadsIT {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());

    private Caller program;

    @BeforeAll
    void openAHouse(RunningPlatform platform) {
        program = House.open(platform, "bad-input-house", "Muddle").program();
    }

    static Stream<Arguments> odd_files() {
        return Stream.of(
                Arguments.of("print.jpg", OddFiles.cmykJpeg()),
                Arguments.of("turned.jpg", OddFiles.turnedJpeg()),
                Arguments.of("polyglot.jpg", OddFiles.jpegWithHtml()),
                Arguments.of("deep.tif", OddFiles.deepTiff()),
                Arguments.of("pages.tif", OddFiles.tiffOfPages(3)),
                Arguments.of("script.pdf", OddFiles.pdfWithScript()));
    }

    @ParameterizedTest
    @MethodSource("odd_files")
    void an_odd_file_is_taken_and_shown_as_people_see_it(String name, byte[] file) throws IOException {
        JsonNode stored = results(program.posts("intake", Body.files(UploadFile.of(name, file))))
                .get(0);

        assertThat(stored.path("status").asText()).isEqualTo("stored");
        assertThat(picture(stored, "original").body()).isEqualTo(file);
        for (String size : List.of("thumbnail", "preview")) {
            Reply shown = picture(stored, size);
            assertThat(shown.header("Content-Type")).startsWith("image/jpeg");
            assertThat(new String(shown.body(), StandardCharsets.ISO_8859_1)).doesNotContain("<script", "JavaScript");
            assertUpperLeftIsInked(ImageIO.read(new ByteArrayInputStream(shown.body())));
        }
    }

    @Test
    void of_a_folder_with_ten_bad_files_all_others_arrive_and_the_ten_are_named() {
        int whole = Boolean.getBoolean("waypost.all") ? 5_000 : 500;
        Set<String> bad = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        Set<String> pieces = new HashSet<>();
        for (int first = 0; first < whole; first += 50) {
            UploadFile[] files = IntStream.range(first, first + 50)
                    .mapToObj(number -> number % (whole / 10) == 7
                            ? UploadFile.of("bad-" + number + ".jpg", BadFiles.truncatedJpeg(next()))
                            : photograph(number + ".jpg"))
                    .toArray(UploadFile[]::new);
            for (JsonNode result : results(program.posts("intake", Body.files(files)))) {
                if (result.path("status").asText().equals("stored")) {
                    pieces.add(result.path("itemId").asText());
                } else {
                    assertThat(result.path("code").asText()).isEqualTo("CONTENT-0007");
                    assertClear(result.path("message").asText());
                    named.add(result.path("name").asText());
                }
            }
        }
        IntStream.range(0, 10).forEach(tenth -> bad.add("bad-" + (tenth * (whole / 10) + 7) + ".jpg"));

        assertThat(pieces).hasSize(whole - 10);
        assertThat(named).isEqualTo(bad);
    }

    private Reply picture(JsonNode stored, String size) {
        return program.reads("items/" + stored.path("itemId").asText() + "/picture?size=" + size);
    }

    private static UploadFile photograph(String name) {
        return UploadFile.of(name, Pictures.jpeg(next()));
    }

    private static long next() {
        return SEEDS.incrementAndGet();
    }

    /** Red has little green in it, and grey that stands for it is dark; paper is white. */
    private static void assertUpperLeftIsInked(BufferedImage image) {
        assertThat(green(image, 1, 1)).isLessThan(150);
        assertThat(green(image, 3, 1)).isGreaterThan(220);
        assertThat(green(image, 1, 3)).isGreaterThan(220);
        assertThat(green(image, 3, 3)).isGreaterThan(220);
    }

    /** At a point counted in quarters of the picture. */
    private static int green(BufferedImage image, int x, int y) {
        return image.getRGB(image.getWidth() * x / 4, image.getHeight() * y / 4) >> 8 & 255;
    }
}
