package org.waypost.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.waypost.local.process.Ports;

class WelcomeTest {
    @Test
    void names_every_place_with_somebody_for_each_role_and_the_password() {
        LocalPlatform platform = new LocalPlatform(LocalOptions.of(Path.of("waypost.war"), Path.of("state"))
                .withPorts(new Ports(9000, 9001, 9002, 9003, 9004))
                .withDemo(Path.of("..", "..", "tenants", "examples")));

        assertThat(Welcome.text(platform))
                .contains("Waypost-demo-1")
                .containsPattern("Platform administration +http://admin.localhost:9000 +admin@waypost.example")
                .containsPattern("Lakeside Mail Centers +http://lakeside.localhost:9000 +franchise-admin +rosalind@")
                .containsPattern("River North Mail +http://downtown.localhost:9000 +owner +frank@downtown.example")
                .containsPattern("\n +clerk +dana@downtown.example\n +renter +marisol@vega.example\n")
                .containsPattern("E-mail sent here +http://localhost:9004")
                .containsPattern("Keycloak +http://localhost:9001/admin");
    }
}
