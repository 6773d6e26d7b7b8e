package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;
import org.waypost.testkit.host.ScriptedAnswer;

class EasyPostFactoryTest {
    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private ConnectionCheck tried(String environment, String key) {
        Settings settings = Settings.of(Map.of("api-key", key, "environment", environment));
        return new EasyPostFactory().testConnection(shop.scope, shop.context, settings);
    }

    @ParameterizedTest
    @CsvSource({"test,EZTKabc,true", "live,EZAKabc,true", "live,EZTKabc,false", "test,EZAKabc,false", "live,other,true"
    })
    void knows_a_key_of_the_other_environment(String environment, String key, boolean works) {
        assertThat(tried(environment, key) instanceof ConnectionCheck.Works).isEqualTo(works);
    }

    @Test
    void tries_the_key_without_leaving_a_trace() {
        tried("test", " EZTKabc ");
        assertThat(shop.asked()).containsExactly("GET /addresses");
        assertThat(shop.server.requests().get(0).header("Authorization")).isEqualTo(Optional.of("Basic RVpUS2FiYzo="));
    }

    @Test
    void says_that_the_key_is_refused_or_that_the_address_is_not_easypost() {
        shop.instead("GET /addresses", ScriptedAnswer.status(401));
        assertThat(tried("test", "EZTKabc"))
                .isInstanceOfSatisfying(
                        ConnectionCheck.Fails.class, no -> assertThat(no.code()).isEqualTo(SpiErrorCode.AUTH));
        shop.instead("GET /addresses", ScriptedAnswer.status(404));
        assertThat(tried("test", "EZTKabc")).isInstanceOf(ConnectionCheck.Fails.class);
        shop.instead("GET /addresses", ScriptedAnswer.json(200, "{}"));
        assertThat(tried("test", "EZTKabc")).isInstanceOf(ConnectionCheck.Fails.class);
    }

    @Test
    void knows_its_label_formats() {
        assertThatThrownBy(() -> new Shop("label-format", "EPL2")).isInstanceOfSatisfying(SpiException.class, no -> {
            assertThat(no.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
            assertThat(no.fault()).isEqualTo(SpiFault.TENANT_CONFIG);
        });
    }

    @Test
    void shows_no_secret_in_words() {
        Account account = Account.of(Settings.of(Map.of("api-key", "EZTKabc", "webhook-secret", "hush")));
        assertThat(account + " " + new Api(shop.scope, account.key())).doesNotContain("EZTKabc", "hush");
    }
}
