package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            letter.jpg                  | letter.jpg
            ../../etc/passwd            | passwd
            C:\\scans\\front.tif        | front.tif
            ~  two   spaces .png ~      | two spaces .png
            ~a\u202Egpj.exe~            | agpj.exe
            ~zero\u200Bwidth\uFEFF.jpg~ | zerowidth.jpg
            ~line\r\nbreak.jpg~         | linebreak.jpg
            ~nul\u0000.jpg~             | nul.jpg
            ...hidden...                | hidden
            ..                          | file
            ~~                          | file
            Größe 信 📬.jpg              | Größe 信 📬.jpg
            """)
    void keeps_what_people_can_read(String sent, String shown) {
        assertThat(FileName.of(sent == null ? "" : sent).value()).isEqualTo(shown);
    }

    @Test
    void calls_a_nameless_file_a_file() {
        assertThat(FileName.of(null).value()).isEqualTo("file");
    }

    @Test
    void shortens_three_hundred_characters_and_keeps_the_end() {
        String name = FileName.of("x".repeat(300) + ".jpeg").value();
        assertThat(name).hasSize(FileName.LONGEST).endsWith("x….jpeg");
    }

    @Test
    void never_cuts_a_character_in_two() {
        String name = FileName.of("📬".repeat(150)).value();
        assertThat(name.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void gives_a_download_the_end_of_its_type() {
        assertThat(FileName.of("invoice.exe").ending(MediaType.PDF).value()).isEqualTo("invoice.pdf");
        assertThat(FileName.of("Scan.PDF").ending(MediaType.PDF).value()).isEqualTo("Scan.PDF");
        assertThat(FileName.of("no end").ending(MediaType.JPEG).value()).isEqualTo("no end.jpg");
        assertThat(FileName.of("y".repeat(300)).ending(MediaType.TIFF).value()).hasSize(FileName.LONGEST);
    }
}
