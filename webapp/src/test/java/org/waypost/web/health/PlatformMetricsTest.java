package org.waypost.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.Test;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailRecorded;

class PlatformMetricsTest {
    private final Pieces pieces = new Pieces();
    private final PlatformMetrics metrics = new PlatformMetrics(registry(), null, null);

    @Test
    void every_piece_of_a_batch_counts() {
        metrics.begin(this);

        metrics.recorded(new MailRecorded(List.of(new MailItemId(1), new MailItemId(2), new MailItemId(3))));

        assertThat(pieces.getCount()).isEqualTo(3);
    }

    private MetricRegistry registry() {
        return (MetricRegistry) Proxy.newProxyInstance(
                MetricRegistry.class.getClassLoader(),
                new Class<?>[] {MetricRegistry.class},
                (proxy, method, arguments) -> method.getName().equals("counter") ? pieces : null);
    }

    private static final class Pieces implements Counter {
        private long count;

        @Override
        public void inc() {
            count++;
        }

        @Override
        public void inc(long more) {
            count += more;
        }

        @Override
        public long getCount() {
            return count;
        }
    }
}
