package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFieldTest {
    @ParameterizedTest
    @CsvSource({
        "applicant.phone, applicant, TEXT, true",
        "witness.method, cmra_or_notary, CHOICE, true",
        "notary.state, cmra_or_notary, REGION, true",
        "signature.applicantDate, applicant, DATE, true",
        "signature.witness, cmra_or_notary, SIGNATURE, false",
        "signature.witnessDate, cmra_or_notary, DATE, false",
        "form.edition, cmra, TEXT, false",
        "services.allowed, platform, TEXT, false",
        "additionalRecipients, applicant, LIST, false",
        "applicant.photoId.number, applicant, TEXT, false",
        "applicant.photoId.name, applicant, TEXT, true",
        "authorizedIndividual.addressId.type, applicant, CHOICE, false"
    })
    void the_applicant_says_what_he_knows_and_no_more(String key, String filledBy, FieldKind kind, boolean asked) {
        assertThat(field(key, filledBy, kind, Need.REQUIRED, "").isAskedOfApplicant())
                .isEqualTo(asked);
    }

    @Test
    void what_the_records_say_or_the_case_does_not_need_is_not_asked() {
        assertThat(field("applicant.phone", "applicant", FieldKind.PHONE, Need.REQUIRED, "")
                        .known(true)
                        .isAskedOfApplicant())
                .isFalse();
        assertThat(field("business.type", "applicant", FieldKind.TEXT, Need.NOT_NEEDED, "")
                        .isAskedOfApplicant())
                .isFalse();
        assertThat(field("business.type", "applicant", FieldKind.TEXT, Need.NOT_NEEDED, "bakery")
                        .isAskedOfApplicant())
                .as("what was typed can be taken back")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "applicant.phone, applicant, PHONE, true",
        "witness.method, cmra_or_notary, CHOICE, true",
        "notary.state, cmra_or_notary, REGION, false",
        "signature.applicantDate, applicant, DATE, false",
        "form.edition, cmra, TEXT, false"
    })
    void he_may_sign_later_but_says_how(String key, String filledBy, FieldKind kind, boolean missing) {
        assertThat(field(key, filledBy, kind, Need.REQUIRED, "").isMissingOfApplicant())
                .isEqualTo(missing);
        assertThat(field(key, filledBy, kind, Need.REQUIRED, "x").isMissingOfApplicant())
                .isFalse();
    }

    private static CaseField field(String key, String filledBy, FieldKind kind, Need need, String value) {
        return new CaseField("", key, key, kind, need, List.of("x"), filledBy, value, false);
    }
}
