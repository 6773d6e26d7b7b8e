package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartPartsTest {
    private static final String TYPE = "multipart/form-data; boundary=frontier";
    private static final String FILE =
            "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n";
    private static final String END = "\r\n--frontier--\r\n";

    @Test
    void gives_every_byte_of_every_part_whatever_lies_around_the_buffers_ends() throws IOException {
        Random random = new Random(7);
        List<byte[]> sent = new ArrayList<>();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size : new int[] {0, 1, 2, 4_083, 4_095, 4_096, 4_097, 65_500, 65_536, 65_537, 300_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            sent.add(bytes);
            body.writeBytes(text(FILE + "Content-Type: image/jpeg\r\n\r\n"));
            body.writeBytes(bytes);
            body.writeBytes(text("\r\n"));
        }
        body.writeBytes(text("--frontier--\r\n"));

        assertThat(contents(new Dribble(body.toByteArray()))).containsExactlyElementsOf(sent);
    }

    @Test
    void what_only_resembles_the_boundary_belongs_to_the_file() throws IOException {
        String content = "\r\n\r\n--frontie\r\n--frontierx--frontier\r\n-\r\n--\r\n\r\r\n\n";

        assertThat(contents(FILE + "\r\n" + content + END)).containsExactly(text(content));
    }

    @Test
    void skips_what_nobody_read() throws IOException {
        MultipartParts parts = parts(FILE + "\r\n" + "x".repeat(200_000) + "\r\n" + FILE + "\r\nsecond" + END);

        assertThat(parts.next()).isTrue();
        assertThat(parts.next()).isTrue();
        assertThat(parts.content().readAllBytes()).isEqualTo(text("second"));
        assertThat(parts.next()).isFalse();
    }

    @Test
    void tells_files_from_texts_and_reads_names_as_utf_8() throws IOException {
        MultipartParts parts = parts("--frontier\r\ncontent-disposition: form-data; name=\"mailbox\"\r\n\r\n101\r\n"
                + "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"郵便.jpg\"\r\n\r\nx"
                + "\r\n--frontier\r\nContent-Type: text/plain\r\n\r\nnameless"
                + END);

        assertThat(parts.next()).isTrue();
        assertThat(parts.name()).isEqualTo("mailbox");
        assertThat(parts.fileName()).isEmpty();
        assertThat(parts.next()).isTrue();
        assertThat(parts.fileName()).contains("郵便.jpg");
        assertThat(parts.next()).isTrue();
        assertThat(parts.name()).isEmpty();
        assertThat(parts.next()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/mixed; boundary=frontier", "message/rfc822", "nonsense", "text/html; charset=x"})
    void a_file_that_calls_itself_anything_is_a_file(String type) throws IOException {
        String content = "--frontierless\r\nContent-Disposition: x\r\n\r\nFrom: me";

        assertThat(contents(FILE + "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + content
                        + END))
                .containsExactly(text(content));
    }

    @Test
    void what_stands_before_the_first_boundary_and_behind_the_last_is_nothing() throws IOException {
        assertThat(contents("preamble\r\n" + FILE + "\r\nx" + END + FILE + "\r\nlate" + END))
                .containsExactly(text("x"));
    }

    @Test
    void a_body_that_ends_anywhere_before_its_last_boundary_fails() {
        String whole = FILE + "Content-Type: image/jpeg\r\n\r\nbytes\r\n" + FILE + "\r\nmore" + END;
        int needed = whole.length() - "\r\n".length();
        for (int length = 0; length < needed; length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> contents(cut)).as(cut).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "application/json",
                "nonsense",
                "",
                "multipart/form-data; boundary=other"
            })
    void a_type_without_the_bodys_boundary_fails(String type) {
        assertThatThrownBy(() -> contents(new MultipartParts(type, stream(FILE + "\r\nx" + END))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void a_boundary_too_long_for_any_buffer_fails() {
        String type = "multipart/form-data; boundary=" + "b".repeat(100_000);

        assertThatThrownBy(() -> contents(new MultipartParts(type, stream(FILE + "\r\nx" + END))))
                .isInstanceOf(IOException.class);
    }

    @Test
    void headers_without_end_are_given_up_after_a_few_kilobytes() {
        for (String endless : List.of("X: " + "y".repeat(100), "X: y\r\n", "y", "X: y\r\n y", "\u0000")) {
            Endless body = new Endless(FILE, endless);
            assertThatThrownBy(() -> contents(body)).as(endless).isInstanceOf(IOException.class);
            assertThat(body.given()).as(endless).isLessThan(200_000);
        }
    }

    private static List<byte[]> contents(String body) throws IOException {
        return contents(stream(body));
    }

    private static List<byte[]> contents(InputStream body) throws IOException {
        return contents(new MultipartParts(TYPE, body));
    }

    private static List<byte[]> contents(MultipartParts parts) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        while (parts.next()) {
            contents.add(parts.content().readAllBytes());
        }
        return contents;
    }

    private static MultipartParts parts(String body) throws IOException {
        return new MultipartParts(TYPE, stream(body));
    }

    private static InputStream stream(String body) {
        return new ByteArrayInputStream(text(body));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Comes in pieces of odd length, as from a connection. */
    private static final class Dribble extends ByteArrayInputStream {
        private static final int MOST = 1_447;

        Dribble(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, MOST));
        }
    }

    /** Begins well and goes on for ever with the same. */
    private static final class Endless extends InputStream {
        private final InputStream begin;
        private final byte[] again;
        private int given;

        Endless(String begin, String again) {
            this.begin = new SequenceInputStream(stream(begin), InputStream.nullInputStream());
            this.again = text(again);
        }

        int given() {
            return given;
        }

        @Override
        public int read() throws IOException {
            int first = begin.read();
            return first >= 0 ? first : again[given++ % again.length];
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            byte[] some = new byte[Math.min(length, 1_000)];
            for (int i = 0; i < some.length; i++) {
                some[i] = (byte) read();
            }
            System.arraycopy(some, 0, into, offset, some.length);
            return some.length;
        }
    }
}
