package org.waypost.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final String TEXT = "<p>{{name}}</p>{{#rows}}<li>{{label}}</li>{{/rows}}<a href=\"{{link}}\">";

    @Test
    void in_html_no_value_can_become_markup() {
        String html = Template.html(TEXT)
                .with(
                        Map.of("name", "<script>alert('1')</script>", "link", "x\" onclick=\"y"),
                        List.of(Map.of("label", "A & B")));

        assertThat(html)
                .isEqualTo("<p>&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;</p><li>A &amp; B</li>"
                        + "<a href=\"x&quot; onclick=&quot;y\">");
    }

    @Test
    void in_plain_text_values_stay_as_they_are() {
        String text =
                Template.plain(TEXT).with(Map.of("name", "A & <B>", "link", "$1\\"), List.of(Map.of("label", "'")));

        assertThat(text).isEqualTo("<p>A & <B></p><li>'</li><a href=\"$1\\\">");
    }

    @Test
    void rows_come_as_often_as_there_are_rows() {
        Template template = Template.plain("{{#rows}}[{{label}}]{{/rows}}");

        assertThat(template.with(Map.of(), List.of())).isEmpty();
        assertThat(template.with(Map.of(), List.of(Map.of("label", "1"), Map.of("label", "2"))))
                .isEqualTo("[1][2]");
    }

    @Test
    void a_value_that_looks_like_a_place_is_not_filled() {
        Template template = Template.plain("{{name}}{{#rows}}{{/rows}}");

        assertThat(template.with(Map.of("name", "{{secret}}", "secret", "x"), List.of()))
                .isEqualTo("{{secret}}");
    }

    @Test
    void a_place_without_a_value_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.html(TEXT).with(Map.of("name", "x"), List.of()))
                .withMessageContaining("{{link}}");
    }
}
