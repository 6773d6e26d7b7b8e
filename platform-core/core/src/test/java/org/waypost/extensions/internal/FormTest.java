package org.waypost.extensions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.SettingField;
import org.waypost.extensions.SettingField.Input;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;

class FormTest {
    private static final SettingDescriptor ACCOUNT =
            SettingDescriptor.of("account", SettingType.TEXT, "Account").asRequired();
    private static final SettingDescriptor KEY = SettingDescriptor.of("key", SettingType.TEXT, "Key")
            .asSecret()
            .asRequired()
            .asPerEnvironment();
    private static final SettingDescriptor DAYS =
            SettingDescriptor.of("days", SettingType.NUMBER, "Days").withFallback("7");
    private static final SettingDescriptor SIZE = SettingDescriptor.choice("size", "Size", List.of("A4", "4x6"));
    private static final SettingDescriptor BASE = SettingDescriptor.of("base", SettingType.URL, "Address");

    @Test
    void draws_a_field_for_each_setting_with_its_default() {
        assertThat(form(Map.of(), ACCOUNT, DAYS, SIZE).fields())
                .extracting(SettingField::name, SettingField::input, SettingField::value)
                .containsExactly(
                        tuple("account", Input.TEXT, ""),
                        tuple("days", Input.NUMBER, "7"),
                        tuple("size", Input.CHOICE, ""));
    }

    @Test
    void draws_two_fields_where_trying_and_real_work_differ_and_the_choice_between_them() {
        assertThat(form(Map.of(), KEY).fields())
                .extracting(SettingField::name)
                .containsExactly("environment", "key@test", "key@live");
    }

    @Test
    void never_shows_a_secret_but_tells_that_it_is_there() {
        SettingField field = form(Map.of("key@test", "s3cret"), KEY).fields().get(1);
        assertThat(field.input()).isEqualTo(Input.SECRET);
        assertThat(field.value()).isEmpty();
        assertThat(field.kept()).isTrue();
    }

    @Test
    void keeps_a_secret_that_was_left_empty() {
        Form form = form(Map.of("key@test", "s3cret"), KEY);
        assertThat(form.with(Map.of("environment", "test", "key@test", ""))).containsEntry("key@test", "s3cret");
        assertThat(form.with(Map.of("environment", "test", "key@test", "new"))).containsEntry("key@test", "new");
    }

    @Test
    void gives_the_plugin_the_values_of_the_chosen_environment() {
        Map<String, String> values = Map.of("environment", "live", "key@test", "t", "key@live", "l");
        Form form = form(values, KEY, DAYS);
        assertThat(form.settings().text("key")).contains("l");
        assertThat(form.settings().text("environment")).contains("live");
        assertThat(form.settings().number("days")).contains(7L);
        assertThat(form.secrets()).containsExactlyInAnyOrder("t", "l");
    }

    @Test
    void is_complete_when_the_chosen_environment_is() {
        assertThat(form(Map.of("key@test", "t"), KEY).isComplete()).isTrue();
        assertThat(form(Map.of("environment", "live", "key@test", "t"), KEY).isComplete())
                .isFalse();
        assertThat(form(Map.of(), DAYS).isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "account,'',Account,SETTING_MISSING",
        "days,seven,Days,NOT_A_NUMBER",
        "size,A5,Size,NOT_A_CHOICE",
        "base,example,Address,NOT_AN_ADDRESS"
    })
    void names_the_field_that_is_wrong(String name, String value, String label, ExtensionsError error) {
        Form form = form(Map.of("account", "x"), ACCOUNT, DAYS, SIZE, BASE);
        Map<String, String> typed = name.equals("account") ? Map.of() : Map.of("account", "x", name, value);
        assertThatThrownBy(() -> form.with(typed)).isInstanceOfSatisfying(PlatformException.class, e -> {
            assertThat(e.code()).isEqualTo(error);
            assertThat(e.arguments()).first().isEqualTo(label);
        });
    }

    @Test
    void shows_nothing_that_the_installation_fixed_and_lets_nobody_change_it() {
        Form form = new Form(List.of(ACCOUNT, DAYS), Map.of("account", "fixed"), Map.of());
        assertThat(form.fields()).extracting(SettingField::name).containsExactly("days");
        assertThat(form.with(Map.of("account", "mine", "days", "3"))).containsOnlyKeys("days");
        assertThat(form.settings().text("account")).contains("fixed");
    }

    private static Form form(Map<String, String> values, SettingDescriptor... descriptors) {
        return new Form(List.of(descriptors), Map.of(), values);
    }
}
