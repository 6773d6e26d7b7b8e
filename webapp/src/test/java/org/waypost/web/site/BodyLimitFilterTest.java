package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.shared.PlatformException;

class BodyLimitFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void a_body_without_a_length_is_read_up_to_its_limit(String verb) throws IOException {
        HttpServletRequest limited = BodyLimitFilter.limited(request(verb), 100);

        assertThat(limited.getInputStream().readNBytes(100)).hasSize(100);
        assertThatThrownBy(() -> read(limited)).isInstanceOf(PlatformException.class);
    }

    @Test
    void a_request_that_has_no_body_is_left_alone() {
        HttpServletRequest request = request("GET");

        assertThat(BodyLimitFilter.limited(request, 100)).isSameAs(request);
    }

    private static void read(HttpServletRequest request) {
        try {
            request.getInputStream().readNBytes(101);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request(String verb) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                BodyLimitFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> verb;
                    case "getContentLengthLong" -> -1L;
                    case "getInputStream" -> new Endless();
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> 1;
                    case "toString" -> verb;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** A body that never ends. */
    private static final class Endless extends ServletInputStream {
        @Override
        public int read() {
            return 'x';
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
