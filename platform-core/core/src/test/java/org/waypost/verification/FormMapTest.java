package org.waypost.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

class FormMapTest {
    @Test
    void lines_are_read_and_written_again() {
        FormMap map = FormMap.read("# measured in November\n4a, 1, 60, 560.5, 150\n\n14b,2,400,72,90\n");

        assertThat(map.places())
                .containsExactly(new FormPlace("4a", 1, 60, 560.5, 150), new FormPlace("14b", 2, 400, 72, 90));
        assertThat(FormMap.read(map.text())).isEqualTo(map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4a,1,60,560",
                "4a,one,60,560,150",
                "4a,0,60,560,150",
                "4a,1,-1,560,150",
                "4a,1,60,560,0",
                "4a,1,NaN,560,150",
                "4a,1,60,560,1e9",
                "name,1,60,560,150",
                "4a,1,60,560,150\n4a,2,60,560,150"
            })
    void what_lies_on_no_page_or_stands_twice_is_refused(String lines) {
        PlatformException refused = catchThrowableOfType(PlatformException.class, () -> FormMap.read(lines));

        assertThat(refused.code()).isEqualTo(VerificationError.BAD_FORM_MAP);
    }
}
