package org.waypost.testkit.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.waypost.spi.SpiContext;

/**
 * A context to call a plugin with. The {@code with} methods give changed copies.
 *
 * @param tenant for whom
 * @param actor by whom
 * @param correlationId 32 hexadecimal digits
 * @param deadline until when
 * @param locale in which language
 * @since 0.1
 */
public record TestContext(String tenant, String actor, String correlationId, Instant deadline, Locale locale)
        implements SpiContext {
    private static final Duration PLENTY = Duration.ofMinutes(2);

    /**
     * A context of somebody who has two minutes.
     *
     * @param tenant for whom
     * @return the context
     * @since 0.1
     */
    public static TestContext of(String tenant) {
        return new TestContext(tenant, "test", "0".repeat(32), Instant.now().plus(PLENTY), Locale.US);
    }

    /**
     * The same with another end; one in the past is allowed.
     *
     * @param end when the caller stops waiting
     * @return the new context
     * @since 0.1
     */
    public TestContext withDeadline(Instant end) {
        return new TestContext(tenant, actor, correlationId, end, locale);
    }

    /**
     * The same by somebody else.
     *
     * @param who the actor
     * @return the new context
     * @since 0.1
     */
    public TestContext withActor(String who) {
        return new TestContext(tenant, who, correlationId, deadline, locale);
    }

    /**
     * The same in another language.
     *
     * @param language the locale
     * @return the new context
     * @since 0.1
     */
    public TestContext withLocale(Locale language) {
        return new TestContext(tenant, actor, correlationId, deadline, language);
    }
}
