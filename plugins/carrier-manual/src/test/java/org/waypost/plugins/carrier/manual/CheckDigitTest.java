package org.waypost.plugins.carrier.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each computation on numbers that its owner or a text book prints. */
class CheckDigitTest {
    @Test
    void gs1_as_on_a_pallet_and_on_an_article() {
        assertThat(CheckDigit.gs1("37610425002123456")).isEqualTo('9');
        assertThat(CheckDigit.gs1("629104150021")).isEqualTo('3');
    }

    @Test
    void old_usps_labels_as_if_91_stood_in_front() {
        assertThat(CheckDigit.gs1From91("7016180339887498948")).isEqualTo(CheckDigit.gs1("917016180339887498948"));
        assertThat(CheckDigit.gs1From91("917016180339887498948")).isEqualTo(CheckDigit.gs1("917016180339887498948"));
        assertThat(CheckDigit.gs1From91("7016180339887498948")).isNotEqualTo(CheckDigit.gs1("7016180339887498948"));
    }

    @Test
    void ups_with_letters_among_the_digits() {
        assertThat(CheckDigit.ups("999AA1012345678")).isEqualTo('4');
        assertThat(CheckDigit.ups("12345E660527223")).isEqualTo('4');
    }

    @Test
    void ontrac_counts_its_letters_as_ups_does() {
        assertThat(CheckDigit.ups("C1618033988749")).isEqualTo(CheckDigit.ups("41618033988749"));
        assertThat(CheckDigit.ups("D1271828182845")).isEqualTo(CheckDigit.ups("51271828182845"));
    }

    @Test
    void fedex_with_ten_written_as_zero() {
        assertThat(CheckDigit.fedex("56883841494")).isEqualTo('1');
        assertThat(CheckDigit.fedex("79780667714")).isEqualTo('6');
        assertThat(CheckDigit.fedex("0056883841494")).isEqualTo('1');
        assertThat(CheckDigit.fedex("00000000031")).isEqualTo('0');
    }

    @Test
    void dhl_up_to_the_largest_serial() {
        assertThat(CheckDigit.dhl("777777777")).isEqualTo('0');
        assertThat(CheckDigit.dhl("123456789")).isEqualTo('1');
        assertThat(CheckDigit.dhl("9999999999")).isEqualTo('3');
    }

    @Test
    void luhn_as_in_his_patent() {
        assertThat(CheckDigit.luhn("7992739871")).isEqualTo('3');
        assertThat(CheckDigit.luhn("0000000000")).isEqualTo('0');
    }

    @Test
    void s10_with_both_remainders_that_have_no_digit() {
        assertThat(CheckDigit.s10("47312482")).isEqualTo('9');
        assertThat(CheckDigit.s10("00000000")).isEqualTo('5');
        assertThat(CheckDigit.s10("02000000")).isEqualTo('0');
    }

    @Test
    void iso_7064_with_digits_and_letters() {
        assertThat(CheckDigit.iso7064("A12425GABC1234002")).isEqualTo('M');
        assertThat(CheckDigit.iso7064("09980314159265")).isEqualTo('J');
    }
}
