package org.waypost.plugins.compliance.usps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.Edition;
import org.waypost.spi.compliance.Finding;
import org.waypost.spi.compliance.Verdict;

class EditionsTest {
    private static final String OLD = "2019-01-test";

    private final ComplianceRules rules = twoEditions();

    private static ComplianceRules twoEditions() {
        Library library = new Library(List.of(OLD, Place.EDITION));
        return new Usps1583Rules(library, UspsSettings.of(Settings.of(Map.of()), library.jurisdictions()));
    }

    @Test
    void ships_one_edition_and_tells_where_it_comes_from() {
        assertThat(Place.usual().rules().editions()).singleElement().satisfies(edition -> {
            assertThat(edition.id()).isEqualTo("2024-06");
            assertThat(edition.jurisdiction()).isEqualTo("US");
            assertThat(edition.effectiveFrom()).isEqualTo("2024-06-01");
            assertThat(edition.status()).startsWith("Draft");
            assertThat(edition.sources()).hasSizeGreaterThan(10);
        });
    }

    @Test
    void gives_the_oldest_edition_first() {
        assertThat(rules.editions()).extracting(Edition::id).containsExactly(OLD, Place.EDITION);
    }

    @Test
    void judges_a_case_by_the_edition_that_is_asked_for() {
        List<Finding> old = rules.evaluate(Place.CONTEXT, OLD, Case.good("form.edition=" + OLD));
        assertThat(old).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("SI-04");
            assertThat(finding.verdict()).isEqualTo(Verdict.PASS);
            assertThat(finding.edition()).isEqualTo(OLD);
        });
        assertThat(rules.evaluate(Place.CONTEXT, Place.EDITION, Case.good("")))
                .isEqualTo(Place.usual().judge(Case.good("")));
    }

    @Test
    void asks_for_the_items_of_its_own_form() {
        assertThat(rules.caseForm(Place.CONTEXT, OLD, Case.good("")).fields())
                .singleElement()
                .satisfies(field -> assertThat(field.item()).isEqualTo("16"));
    }

    @Test
    void does_not_know_other_editions_nor_takes_an_add_on_for_one() {
        for (String unknown : List.of("1999-01", "2024-06-us-ca", "")) {
            assertThatThrownBy(() -> rules.evaluate(Place.CONTEXT, unknown, Case.good("")))
                    .isInstanceOfSatisfying(
                            SpiException.class, e -> assertThat(e.code()).isEqualTo(SpiErrorCode.NOT_FOUND));
        }
    }
}
