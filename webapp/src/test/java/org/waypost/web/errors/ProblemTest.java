package org.waypost.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenancyError;

class ProblemTest {
    private static final String INCIDENT = "0123456789abcdef0123456789abcdef";

    @Test
    void tells_status_code_and_incident() {
        Problem problem = problem(new PlatformException(SharedError.NOT_FOUND), Locale.ENGLISH);

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.code()).isEqualTo("PLATFORM-0002");
        assertThat(problem.incident()).isEqualTo(INCIDENT);
        assertThat(problem.shortIncident()).isEqualTo("01234567");
    }

    @Test
    void fills_in_what_the_exception_names() {
        Problem problem = problem(new PlatformException(TenancyError.UNKNOWN_TENANT, "downtown"), Locale.ENGLISH);

        assertThat(problem.detail()).isEqualTo("There is no tenant \"downtown\".");
    }

    @Test
    void speaks_spanish_to_those_who_read_it_and_english_to_all_others() {
        PlatformException missing = new PlatformException(SharedError.NOT_FOUND);

        assertThat(problem(missing, Locale.forLanguageTag("es-MX")).title()).isEqualTo("Aquí no hay nada");
        assertThat(problem(missing, Locale.forLanguageTag("fr-CA")).title()).isEqualTo("There is nothing here");
    }

    @Test
    void says_when_to_try_again_only_if_that_can_help() {
        assertThat(problem(new PlatformException(SharedError.DATABASE_AWAY), Locale.ENGLISH)
                        .retryAfter())
                .isPresent();
        assertThat(problem(new PlatformException(SharedError.BUG), Locale.ENGLISH)
                        .retryAfter())
                .isEmpty();
    }

    @Test
    void a_code_without_a_text_of_its_own_says_what_kind_of_no_it_is() {
        Problem problem = problem(new PlatformException(new Untold()), Locale.ENGLISH);

        assertThat(problem.detail()).isEqualTo("Something is not right yet").doesNotContain("UNTOLD", "Untold");
    }

    @Test
    void the_document_has_the_fields_programs_expect() {
        var document = ProblemJson.of(problem(new PlatformException(SharedError.CONFLICT), Locale.ENGLISH))
                .document();

        assertThat(document.keySet()).containsExactly("type", "title", "status", "detail", "code", "instance");
        assertThat(document.getInt("status")).isEqualTo(409);
        assertThat(document.getString("code")).isEqualTo("PLATFORM-0004");
        assertThat(document.getString("instance")).isEqualTo(INCIDENT);
    }

    @Test
    void the_plainest_page_escapes_what_it_shows() {
        Problem problem = problem(
                new PlatformException(TenancyError.UNKNOWN_TENANT, "<script>alert(1)</script>"), Locale.ENGLISH);

        assertThat(PlainPage.of(problem, Locale.ENGLISH).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    private static Problem problem(PlatformException exception, Locale reader) {
        return Problem.of(exception, reader, INCIDENT);
    }

    private static final class Untold implements PlatformErrorCode {
        @Override
        public String code() {
            return "UNTOLD-0001";
        }

        @Override
        public Fault fault() {
            return Fault.CALLER;
        }

        @Override
        public int status() {
            return 422;
        }
    }
}
