package org.waypost.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void each_port_can_be_moved_by_its_variable() {
        Ports ports = Ports.of(Map.of("WAYPOST_HTTP_PORT", "9000", "WAYPOST_MAIL_PORT", "9001", "WAYPOST_DB_PORT", ""));

        assertThat(ports).isEqualTo(new Ports(9000, 8180, 3307, 2525, 9001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "8080.0", "999999"})
    void what_is_no_port_is_refused_with_the_variable_named(String text) {
        assertThatThrownBy(() -> Ports.of(Map.of("WAYPOST_SMTP_PORT", text)))
                .isInstanceOf(LocalException.class)
                .hasMessage("WAYPOST_SMTP_PORT=" + text + " is no port; use a number from 1 to 65535.");
    }

    @Test
    void a_taken_port_is_told_with_its_purpose_and_the_variable_that_moves_it() {
        assertThatThrownBy(() -> Ports.USUAL.check(port -> port != 8180))
                .isInstanceOf(LocalException.class)
                .hasMessage("Port 8180 (sign-in) is in use by another program. Stop that, or choose another port:"
                        + " WAYPOST_KEYCLOAK_PORT=9180 ./waypost up");
    }

    @Test
    void one_port_for_two_things_is_refused() {
        assertThatThrownBy(() -> new Ports(8080, 8180, 3307, 2525, 8080).check(port -> true))
                .hasMessageContaining("web pages and for the mail page")
                .hasMessageContaining("WAYPOST_MAIL_PORT");
    }

    @Test
    void a_real_listener_is_seen() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort(), 1, 2, 3, 4);

            assertThatThrownBy(() -> ports.check(false)).hasMessageContaining("Port " + taken.getLocalPort());
        }
    }

    @Test
    void the_database_port_does_not_matter_when_the_database_is_elsewhere() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Free free = new Free(4)) {
            Ports ports = free.ports(taken.getLocalPort());

            assertThatCode(() -> ports.check(true)).doesNotThrowAnyException();
            assertThatThrownBy(() -> ports.check(false)).hasMessageContaining("the database");
        }
    }

    /** Ports that were free a moment ago. */
    private static final class Free implements AutoCloseable {
        private final int[] ports;

        Free(int count) throws IOException {
            ports = new int[count];
            ServerSocket[] sockets = new ServerSocket[count];
            for (int i = 0; i < count; i++) {
                sockets[i] = new ServerSocket(0);
                ports[i] = sockets[i].getLocalPort();
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
        }

        Ports ports(int database) {
            return new Ports(ports[0], ports[1], database, ports[2], ports[3]);
        }

        @Override
        public void close() {}
    }
}
