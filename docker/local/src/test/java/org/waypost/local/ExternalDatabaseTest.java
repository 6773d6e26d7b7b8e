package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.local.process.LocalException;

class ExternalDatabaseTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db:3306/,             jdbc:mysql://db:3306/",
        "jdbc:mysql://db:3306,              jdbc:mysql://db:3306/",
        "jdbc:mysql://db/other?useSSL=true, jdbc:mysql://db/"
    })
    void only_the_server_of_the_url_counts(String url, String server) {
        assertThat(ExternalDatabase.server(url)).isEqualTo(server);
    }

    @Test
    void another_kind_of_url_is_refused_with_an_example() {
        assertThatThrownBy(() -> ExternalDatabase.server("jdbc:postgresql://db/"))
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("jdbc:mysql://localhost:3306/");
    }

    @Test
    void two_state_folders_have_two_schemas_and_one_has_always_the_same() {
        String one = ExternalDatabase.schema(Path.of("/a/.waypost"));

        assertThat(one).matches("waypost_[0-9a-f]{8}").isEqualTo(ExternalDatabase.schema(Path.of("/a/.waypost")));
        assertThat(ExternalDatabase.schema(Path.of("/b/.waypost"))).isNotEqualTo(one);
    }

    @Test
    void is_wanted_only_when_a_url_is_given() {
        assertThat(ExternalDatabase.isWanted(Map.of("WAYPOST_TEST_DB_URL", "jdbc:mysql://db/")))
                .isTrue();
        assertThat(ExternalDatabase.isWanted(Map.of("WAYPOST_TEST_DB_URL", " ")))
                .isFalse();
        assertThat(ExternalDatabase.isWanted(Map.of())).isFalse();
    }
}
