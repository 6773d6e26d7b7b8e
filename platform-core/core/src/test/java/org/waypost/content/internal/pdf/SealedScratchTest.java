package org.waypost.content.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.io.RandomAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SealedScratchTest {
    private static final int SIZE = 5 * SealedScratch.PAGE + 17;

    private final SealedScratch scratch = new SealedScratch();

    @AfterEach
    void close() throws IOException {
        scratch.close();
    }

    @Test
    void gives_back_what_was_written_in_any_order() throws IOException {
        Random random = new Random(1);
        byte[] expected = new byte[SIZE];
        RandomAccess buffer = scratch.createBuffer();
        buffer.write(expected);
        for (int i = 0; i < 500; i++) {
            byte[] piece = new byte[random.nextInt(2 * SealedScratch.PAGE)];
            random.nextBytes(piece);
            int at = random.nextInt(SIZE - piece.length);
            buffer.seek(at);
            buffer.write(piece);
            System.arraycopy(piece, 0, expected, at, piece.length);
        }
        assertThat(all(buffer)).isEqualTo(expected);
        assertThat(buffer.length()).isEqualTo(SIZE);
    }

    @Test
    void keeps_streams_apart_and_uses_given_back_pages_again() throws IOException {
        RandomAccess first = scratch.createBuffer();
        first.write(filled(1));
        first.close();
        RandomAccess second = scratch.createBuffer();
        RandomAccess third = scratch.createBuffer();
        for (int i = 0; i < SIZE; i++) {
            second.write(2);
            third.write(3);
        }
        assertThat(all(second)).isEqualTo(filled(2));
        assertThat(all(third)).isEqualTo(filled(3));
    }

    @Test
    void is_empty_after_clearing() throws IOException {
        RandomAccess buffer = scratch.createBuffer();
        buffer.write(filled(1));
        buffer.clear();
        assertThat(buffer.length()).isZero();
        assertThat(buffer.read()).isEqualTo(-1);
        buffer.write(7);
        assertThat(all(buffer)).containsExactly(7);
    }

    @Test
    void reads_a_part_without_disturbing_the_whole() throws IOException {
        RandomAccess buffer = scratch.createBuffer();
        byte[] counting = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            counting[i] = (byte) (i / 100);
        }
        buffer.write(counting);
        byte[] part = new byte[5000];
        assertThat(buffer.createView(4000, 5000).read(part, 0, 5000)).isEqualTo(5000);
        assertThat(part).isEqualTo(Arrays.copyOfRange(counting, 4000, 9000));
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] all(RandomAccess buffer) throws IOException {
        byte[] bytes = new byte[(int) buffer.length()];
        buffer.seek(0);
        int done = 0;
        while (!buffer.isEOF()) {
            done += buffer.read(bytes, done, bytes.length - done);
        }
        return bytes;
    }
}
