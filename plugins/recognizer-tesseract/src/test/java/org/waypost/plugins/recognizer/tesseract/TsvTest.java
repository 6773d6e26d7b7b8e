package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
    static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";
    static final String NAME = """
            2\t1\t3\t0\t0\t0\t239\t297\t312\t25\t-1\t
            4\t1\t3\t1\t1\t0\t239\t297\t312\t25\t-1\t
            5\t1\t3\t1\t1\t1\t239\t297\t72\t22\t95.894661\tMarisol
            5\t1\t3\t1\t1\t2\t318\t299\t27\t20\t96.945473\tVega
            """;

    @Test
    void joins_the_words_of_a_line_with_their_place_and_confidence() {
        TextLine line = Tsv.lines(HEAD + NAME).get(0);
        assertThat(line.text()).isEqualTo("Marisol Vega");
        assertThat(line.place()).isEqualTo(new Place(239, 297, 345, 319));
        assertThat(line.confidence()).isBetween(0.95, 0.97);
    }

    @Test
    void parts_what_merely_stands_side_by_side() {
        String far = "5\t1\t3\t1\t1\t3\t900\t299\t27\t20\t90\tPAID\n";
        assertThat(Tsv.lines(HEAD + NAME + far)).extracting(TextLine::text).containsExactly("Marisol Vega", "PAID");
    }

    @Test
    void leaves_out_strokes_blanks_and_rows_of_another_form() {
        String junk = """
            5\t1\t9\t1\t1\t1\t1\t1\t9\t9\t80\t——
            5\t1\t9\t1\t2\t1\t1\t1\t9\t9\t80\t
            5\t1\t9\t1\t3\t1\tx\t1\t9\t9\t80\tword
            5\t1\t9
            """;
        assertThat(Tsv.lines(HEAD + junk)).isEmpty();
    }

    @Test
    void gives_lines_from_top_to_bottom() {
        String above = "5\t1\t4\t1\t1\t1\t10\t20\t30\t20\t90\tabove\n";
        List<TextLine> lines = Tsv.lines(HEAD + NAME + above);
        assertThat(lines).extracting(TextLine::text).containsExactly("above", "Marisol Vega");
    }
}
