package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReverificationCauseTest {
    @ParameterizedTest
    @CsvSource({
        "ADDRESS_CHANGED, applicant.home.street, true",
        "ADDRESS_CHANGED, applicant.addressId.city, true",
        "ADDRESS_CHANGED, applicant.phone, false",
        "ADDRESS_CHANGED, signature.witness, true",
        "NAME_CHANGED, applicant.lastName, true",
        "NAME_CHANGED, applicant.home.street, false",
        "RULES_CHANGED, form.edition, true",
        "RULES_CHANGED, witness.method, true",
        "PAPERS_RUN_OUT, signature.witness, false",
        "PAPERS_RUN_OUT, applicant.home.street, false"
    })
    void makes_wrong_what_it_is_about_and_nothing_else(ReverificationCause cause, String fact, boolean wrong) {
        assertThat(cause.outdates(fact)).isEqualTo(wrong);
    }

    @Test
    void several_are_read_from_their_names() {
        assertThat(ReverificationCause.named("")).isEmpty();
        assertThat(ReverificationCause.named("NAME_CHANGED PAPERS_RUN_OUT"))
                .containsExactlyInAnyOrder(ReverificationCause.PAPERS_RUN_OUT, ReverificationCause.NAME_CHANGED);
    }
}
