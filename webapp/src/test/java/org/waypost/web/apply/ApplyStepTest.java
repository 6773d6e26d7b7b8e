package org.waypost.web.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplyStepTest {
    @ParameterizedTest
    @CsvSource({
        "applicant, ABOUT",
        "applicant.home, ABOUT",
        "business, ABOUT",
        "a.section.of.another.plugin, ABOUT",
        "authorizedIndividual.home, PEOPLE",
        "transfer, PEOPLE",
        "applicant.photoId, PAPERS",
        "authorizedIndividual.addressId, PAPERS",
        "witness, SIGNATURE",
        "notary, SIGNATURE"
    })
    void each_section_is_asked_in_one_step(String section, ApplyStep expected) {
        assertThat(Arrays.stream(ApplyStep.values()).filter(step -> step.asks(section)))
                .containsExactly(expected);
    }

    @Test
    void an_address_names_a_step_or_the_first() {
        assertThat(ApplyStep.named("papers")).isEqualTo(ApplyStep.PAPERS);
        assertThat(ApplyStep.named("nonsense")).isEqualTo(ApplyStep.MAILBOX);
        assertThat(ApplyStep.named(null)).isEqualTo(ApplyStep.MAILBOX);
        assertThat(ApplyStep.MAILBOX.next()).isEqualTo(ApplyStep.WHO);
        assertThat(ApplyStep.CHECK.next()).isEqualTo(ApplyStep.CHECK);
    }
}
