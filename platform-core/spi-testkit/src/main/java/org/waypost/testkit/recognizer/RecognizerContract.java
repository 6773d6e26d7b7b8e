package org.waypost.testkit.recognizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Bytes;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.FieldKind;
import org.waypost.spi.recognizer.Line;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognition;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerCapability;
import org.waypost.spi.recognizer.RecognizerFactory;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

/**
 * What a recognizer promises: nothing is found where nothing is, what is no picture is refused, and what is found is declared
 * and in order.
 *
 * @since 0.1
 */
public abstract class RecognizerContract {
    private Recognizer recognizer;

    /**
     * The factory to test.
     *
     * @return the factory
     * @since 0.1
     */
    protected abstract RecognizerFactory factory();

    /**
     * Settings from which a recognizer can be made.
     *
     * @return a value for every required setting at least
     * @since 0.1
     */
    protected abstract Settings settings();

    /**
     * The scope in which the recognizer is made.
     *
     * @return a scope that lends what the recognizer needs
     * @since 0.1
     */
    protected abstract TestScope scope();

    /**
     * A photograph in which this recognizer finds something.
     *
     * @return a big printed {@code PMB 482} on white, unless overridden
     * @since 0.1
     */
    protected Photograph legible() {
        return Drawing.photograph("PMB 482");
    }

    @BeforeEach
    final void openRecognizer() {
        recognizer = factory().create(scope(), settings());
    }

    @AfterEach
    final void closeRecognizer() {
        recognizer.close();
    }

    @Test
    void finds_nothing_in_an_empty_picture() {
        assertThat(recognise(Drawing.photograph(""))).isEqualTo(new Recognition(List.of(), List.of(), List.of()));
    }

    @Test
    void finds_something_in_a_legible_picture() {
        Recognition found = recognise(legible());
        assertThat(found.lines().size() + found.barcodes().size()).isPositive();
    }

    @Test
    void finds_only_what_it_declares() {
        Recognition found = recognise(legible());
        assertThat(found.lines().isEmpty() || declares(RecognizerCapability.TEXT))
                .isTrue();
        assertThat(found.barcodes().isEmpty() || declares(RecognizerCapability.BARCODES))
                .isTrue();
        assertThat(found.fields().isEmpty() || declares(RecognizerCapability.FIELDS))
                .isTrue();
    }

    @Test
    void gives_lines_from_top_to_bottom_and_the_surest_field_of_a_kind_first() {
        Recognition found = recognise(legible());
        assertThat(found.lines())
                .extracting(Line::box)
                .extracting(box -> box.top() + box.bottom())
                .isSorted();
        for (FieldKind kind : FieldKind.values()) {
            assertThat(found.fields().stream()
                            .filter(field -> field.kind() == kind)
                            .map(Field::confidence)
                            .map(sure -> -sure))
                    .isSorted();
        }
    }

    @Test
    void refuses_what_is_no_picture() {
        assertRefused(new Photograph(Bytes.of("this is no picture"), "image/png", List.of()));
        assertRefused(new Photograph(Bytes.of(new byte[0]), "image/jpeg", List.of()));
    }

    @Test
    void refuses_half_a_picture() {
        byte[] whole = legible().bytes().toArray();
        assertRefused(
                new Photograph(Bytes.of(Arrays.copyOf(whole, 40)), legible().mediaType(), List.of()));
    }

    private boolean declares(RecognizerCapability capability) {
        return factory().capabilities().contains(capability);
    }

    private void assertRefused(Photograph photograph) {
        assertThatThrownBy(() -> recognise(photograph)).isInstanceOfSatisfying(SpiException.class, e -> {
            assertThat(e.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
            assertThat(e.field()).contains("photograph");
        });
    }

    private Recognition recognise(Photograph photograph) {
        return recognizer.recognise(TestContext.of("t1"), photograph);
    }
}
