package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.shared.PlatformException;

class DefinitionCheckTest {
    private static final String SOUND = """
            {"kind": "location", "slug": "downtown", "name": "River North Mail", "timeZone": "America/Chicago",
             "locale": "en-US", "currency": "USD", "units": "imperial", "accent": "#1f4e8c",
             "address": {"street": "1 Main St", "city": "Chicago", "postcode": "60654", "country": "US"},
             "hours": {"mon": "09:00-24:00", "sun": ""}, "settings": {"requests.scan.due-hours": "24"},
             "mailboxes": [{"from": 100, "to": 109}],
             "staff": [{"name": "Dana Kim", "email": "dana@downtown.example", "role": "clerk"}],
             "renters": [{"name": "Ana Ruiz", "email": "ana@ruiz.example", "mailbox": "101", "standing": "approved"}],
             "programs": [{"id": "scanner", "name": "Scanner", "role": "clerk", "secret": "a secret of its own"}]}""";

    @Test
    void a_sound_definition_passes() {
        assertThatCode(() -> check(SOUND)).doesNotThrowAnyException();
        assertThat(PostalAddress.NONE.townLine()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "America/Chicago"                        | "America/Chicgo"         | timeZone
                    "USD"                                    | "USX"                    | currency
                    "imperial"                               | "foo"                    | units
                    "en-US"                                  | "english"                | locale
                    "#1f4e8c"                                | "red; }"                 | accent
                    "09:00-24:00"                            | "9-5"                    | hours.mon
                    "09:00-24:00"                            | "closed"                 | hours.mon
                    "09:00-24:00"                            | "18:00-09:00"            | hours.mon
                    "09:00-24:00"                            | "09:00-99:00"            | hours.mon
                    "sun"                                    | "someday"                | hours.someday
                    "downtown"                               | null                     | slug
                    "River North Mail"                       | null                     | name
                    {"from": 100, "to": 109}                 | {"from": 1, "to": 2000000000} | mailboxes
                    {"from": 100, "to": 109}                 | {"from": 1, "to": 200000} | mailboxes
                    {"from": 100, "to": 109}                 | {"from": 9, "to": 1}     | mailboxes
                    "dana@downtown.example", "role": "clerk" | "dana@downtown.example", "role": "king"  | staff.role
                    "ana@ruiz.example"                       | "ana"                    | renters.email
                    "approved"                               | "rich"                   | renters.standing
                    "101"                                    | "one"                    | renters.mailbox
                    "scanner"                                | null                     | programs.id
                    "requests.scan.due-hours"                | "Hours!"                 | settings.Hours!
                    """)
    void a_value_nothing_can_be_made_of_is_refused_by_its_field(String right, String wrong, String field) {
        assertThat(SOUND).contains(right);

        assertThatThrownBy(() -> check(SOUND.replace(right, wrong)))
                .isInstanceOfSatisfying(PlatformException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(TenancyError.BAD_DEFINITION);
                    assertThat(refused.arguments().get(0).toString()).startsWith(field + ":");
                });
    }

    private static void check(String json) throws JsonProcessingException {
        DefinitionCheck.check(new ObjectMapper().readValue(json, TenantDefinition.class), TenantKind.LOCATION);
    }
}
