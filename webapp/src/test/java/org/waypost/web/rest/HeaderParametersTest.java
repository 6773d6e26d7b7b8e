package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderParametersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "form-data; name=\"file\"; filename=\"a.jpg\" | a.jpg",
                "form-data; FILENAME = a.jpg ; name=x | a.jpg",
                "form-data; filename=\"semi;colon=\\\"quoted.jpg\"; name=\"x\" | semi;colon=\"quoted.jpg",
                "form-data; filename=\"..\\..\\windows\\a.jpg\" | ..\\..\\windows\\a.jpg",
                "form-data; filename=\"never closed | never closed",
                "form-data; filename=\"ends with a backslash\\\" | ends with a backslash\"",
                "form-data; filename=\"plain.jpg\"; filename*=UTF-8''%E9%83%B5%2B+.jpg | 郵++.jpg",
                "form-data; filename=\"plain.jpg\"; filename*=UTF-8''%E | plain.jpg",
                "form-data; filename=\"plain.jpg\"; filename*=KOI8-R''%E1 | plain.jpg",
                "form-data; filename=\"first\"; filename=\"second\" | first",
            })
    void finds_the_name_however_it_is_written(String header, String name) {
        assertThat(HeaderParameters.of(header).value("filename")).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"form-data", "form-data;", "form-data; filename", "form-data; name=filename", "''", ";=;=;;", "a;b;c=d"
    })
    void finds_none_where_there_is_none(String header) {
        assertThat(HeaderParameters.of(header).value("filename")).isEmpty();
    }

    @Test
    void an_empty_name_is_a_name() {
        assertThat(HeaderParameters.of("form-data; filename=\"\"").value("filename"))
                .contains("");
    }
}
