package org.waypost.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.waypost.jobs.PermanentFailure;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

class ReasonTest {
    @Test
    void a_coded_error_anywhere_among_the_causes_gives_the_code() {
        Throwable error = new IllegalStateException(
                "commit failed", new PlatformException(SharedError.DATABASE_AWAY, new IOException("refused"), "lab"));

        assertThat(Reason.of(error)).isEqualTo(new Reason("PLATFORM-0005", "PLATFORM-0005 DATABASE_AWAY [lab]"));
    }

    @Test
    void another_error_is_told_by_its_innermost_cause() {
        Throwable error = new UncheckedIOException("wrapped", new IOException("no route to host"));

        assertThat(Reason.of(error)).isEqualTo(new Reason("IOException", "no route to host"));
    }

    @Test
    void a_permanent_failure_says_why_itself() {
        Throwable error = new PermanentFailure("the picture is gone", new IOException("404"));

        assertThat(Reason.of(error)).isEqualTo(new Reason("PermanentFailure", "the picture is gone"));
    }

    @Test
    void secrets_do_not_get_into_the_table() {
        assertThat(text("https://me:s3cret@host/x")).isEqualTo("https://…@host/x");
        assertThat(text("db.password=s3cret failed")).isEqualTo("db.password=… failed");
        assertThat(text("{\"client_secret\":\"s3cret\"}")).doesNotContain("s3cret");
        assertThat(text("Authorization: Bearer abc.def-ghi")).doesNotContain("abc.def");
        assertThat(text("api-key: s3cret")).doesNotContain("s3cret");
    }

    @Test
    void a_long_text_becomes_one_line_that_fits() {
        String text = text("first\nsecond\t" + "x".repeat(600));

        assertThat(text).hasSize(500).startsWith("first second xxx").endsWith("…");
    }

    @Test
    void an_error_without_words_still_has_a_class() {
        assertThat(Reason.of(new StackOverflowError())).isEqualTo(new Reason("StackOverflowError", "null"));
    }

    private static String text(String message) {
        return Reason.of(new IOException(message)).text();
    }
}
