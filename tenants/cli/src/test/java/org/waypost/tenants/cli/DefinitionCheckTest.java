package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionCheckTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    private Path folder;

    @Test
    void all_examples_are_fine_together() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            List<Path> definitions =
                    files.filter(file -> file.toString().endsWith(".json")).toList();

            assertThat(definitions).hasSize(4);
            assertThat(new DefinitionCheck().check(definitions)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "slug": "downtown"            | "slug": "Down Town"            | /slug                | lower-case
                    "kind": "location"            | "kind": "shop"                 | /kind                | location, franchise
                    "timeZone": "America/Chicago" | "timeZone": "Chicago"          | /timeZone            | no time zone 'Chicago'
                    "timeZone": "America/Chicago" | "timeZone": "EST5EDT"          | /timeZone            | IANA
                    "currency": "USD"             | "currency": "USX"              | /currency            | no currency 'USX'
                    "country": "US"               | "country": "UK"                | /address/country     | is GB
                    "mon": "09:00-18:00"          | "mon": "18:00-09:00"           | /hours/mon           | after opening
                    "mon": "09:00-18:00"          | "mon": "9-18"                  | /hours/mon           | 09:00-18:00
                    "accent": "#1f4e8c"           | "accent": "#ffe08a"            | /accent              | too light
                    "from": 100                   | "from": 400                    | /mailboxes/0         | swap
                    "to": 339                     | "to": 300000                   | /mailboxes           | mistyped
                    "mailbox": "214"              | "mailbox": "614"               | /renters/0/mailbox   | none of the ranges
                    "mailbox": "118"              | "mailbox": "214"               | /renters/1/mailbox   | already taken at /renters/0
                    "mailbox": "214"              | "mailbox": 214                 | /renters/0/mailbox   | text in quotes
                    dana@downtown.example         | Marisol@vega.example           | /renters/0/email     | already used at /staff/2
                    "role": "owner"               | "role": "manager"              | /staff               | nobody has the role owner
                    "role": "manager"             | "role": "renter"               | /staff/1/role        | owner, manager, clerk
                    "id": "scanner"               | "id": "portal"                 | /programs/0/id       | reserved
                    "standing": "pending"         | "standing": "unknown"          | /renters/4/standing  | approved, pending
                    "franchise": "lakeside"       | "franchize": "lakeside"        | ''                   | check the spelling
                    "units": "imperial",          | ''                             | ''                   | 'units' is missing
                    """)
    void a_slip_is_found_where_it_is_and_the_message_tells_what_to_do(
            String right, String wrong, String pointer, String words) throws IOException {
        List<Problem> problems = check(replace(example("downtown"), right, wrong));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(words);
        });
    }

    @Test
    void a_problem_names_the_line_of_the_value() throws IOException {
        String text = replace(example("downtown"), "\"currency\": \"USD\"", "\"currency\": \"usd\"");
        int row = text.substring(0, text.indexOf("\"usd\"")).split("\n", -1).length;

        assertThat(check(text))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line())
                        .endsWith("definition.json:" + row
                                + ": /currency: is the three letters of an ISO 4217 currency, such as USD"));
    }

    @Test
    void a_franchise_has_no_mailboxes() throws IOException {
        String text =
                replace(example("lakeside"), "\"staff\":", "\"mailboxes\": [{\"from\": 1, \"to\": 2}], \"staff\":");

        assertThat(check(text))
                .extracting(Problem::message)
                .containsExactly("a franchise has no such thing; leave it out");
    }

    @Test
    void the_password_may_not_be_the_address() throws IOException {
        String text = replace(
                example("downtown"),
                "\"aliases\": [\"M. Vega\"], \"password\": \"Waypost-demo-1\"",
                "\"password\": \"MARISOL@vega.example\"");

        assertThat(check(text)).extracting(Problem::pointer).containsExactly("/renters/0/password");
    }

    @Test
    void overlapping_ranges_are_found() throws IOException {
        String text = replace(
                example("downtown"),
                "{\"from\": 100, \"to\": 339}",
                "{\"from\": 100, \"to\": 339}, {\"from\": 339, \"to\": 340}");

        assertThat(check(text)).extracting(Problem::pointer).containsExactly("/mailboxes/1");
    }

    @Test
    void broken_json_is_one_problem_with_its_line() throws IOException {
        assertThat(check("{\n \"kind\": \"location\",\n \"slug\" }"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.row()).isEqualTo(3);
                    assertThat(problem.message()).startsWith("This is no JSON");
                });
    }

    @Test
    void a_name_given_twice_is_an_error() throws IOException {
        assertThat(check(replace(example("downtown"), "\"slug\":", "\"slug\": \"x\", \"slug\":")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Duplicate field 'slug'"));
    }

    @Test
    void reserved_and_repeated_slugs_are_found_across_files() throws IOException {
        Path reserved = write("admin.json", replace(example("lakeside"), "\"lakeside\"", "\"admin\""));
        Path first = write("first.json", example("lakeside"));
        Path second = write("second.json", example("lakeside"));

        assertThat(new DefinitionCheck().check(List.of(reserved, first, second)))
                .extracting(Problem::message)
                .containsExactly("'admin' is reserved; choose another slug", first + " has the same slug");
    }

    @Test
    void a_location_cannot_be_the_franchise_of_another() throws IOException {
        Path uptown = write("uptown.json", example("uptown"));
        Path downtown = write(
                "downtown.json",
                replace(example("downtown"), "\"franchise\": \"lakeside\"", "\"franchise\": \"uptown\""));

        assertThat(new DefinitionCheck().check(List.of(uptown, downtown)))
                .extracting(Problem::message)
                .containsExactly("'uptown' is a location, not a franchise");
    }

    @Test
    void a_file_in_another_encoding_is_refused_in_plain_words() throws IOException {
        Path file =
                Files.write(folder.resolve("latin.json"), "{\"name\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(catchThrowable(() -> new DefinitionCheck().check(List.of(file))))
                .isInstanceOf(CliException.class)
                .hasMessageContaining("UTF-8");
    }

    private List<Problem> check(String text) throws IOException {
        return new DefinitionCheck().check(List.of(write("definition.json", text)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String example(String slug) throws IOException {
        return Files.readString(EXAMPLES.resolve(slug + ".json"));
    }

    private static String replace(String text, String right, String wrong) {
        assertThat(text).contains(right);
        return text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
    }
}
