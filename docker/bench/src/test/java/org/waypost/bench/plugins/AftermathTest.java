package org.waypost.bench.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.waypost.bench.platform.LiveObjects;

class AftermathTest {
    private final List<String> wrong = new ArrayList<>();

    @Test
    void a_loader_that_is_left_makes_the_run_void() {
        Cycles.judge(aftermath("   1:             3           264  org.waypost.loader.PluginClasses\n"), wrong);

        assertThat(wrong).containsExactly("3 class loaders of removed plugins are still reachable");
    }

    @Test
    void other_objects_of_the_host_may_stay() {
        Cycles.judge(aftermath("   1:             3           264  org.waypost.loader.PluginClasses$Shared\n"), wrong);

        assertThat(wrong).isEmpty();
    }

    private static Aftermath aftermath(String classes) {
        return Aftermath.of(new LiveObjects(classes + "Total             3           264\n"), OptionalLong.empty());
    }
}
