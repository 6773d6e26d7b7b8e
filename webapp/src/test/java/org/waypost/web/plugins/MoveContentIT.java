package org.waypost.web.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Mail;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/** A location's mail is moved from one store to another while people work with it and the server is killed. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoveContentIT {
    private static final Path CONTENT = Path.of("target", "it", "content");
    private static final Path SECOND = Path.of("target", "it", "plugin-data", "second-folder");
    private static final String PLUGIN = """
            package org.waypost.plugins.storage.filesystem;

            import java.util.*;
            import org.waypost.spi.*;
            import org.waypost.spi.storage.*;

            public final class SecondFolderPlugin implements WaypostPlugin {
                @Override
                public List<BlobStoreFactory> blobStoreFactories() {
                    return List.of(new SecondFolder());
                }

                private static final class SecondFolder implements BlobStoreFactory {
                    private final BlobStoreFactory first = new FilesystemBlobStoreFactory();

                    @Override
                    public String name() {
                        return "second";
                    }

                    @Override
                    public String label() {
                        return "Another folder";
                    }

                    @Override
                    public Set<BlobStoreCapability> capabilities() {
                        return first.capabilities();
                    }

                    @Override
                    public List<SettingDescriptor> settings() {
                        return List.of();
                    }

                    @Override
                    public BlobStore create(SpiScope scope, Settings settings) {
                        return first.create(scope, folder(scope));
                    }

                    @Override
                    public ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings) {
                        return first.testConnection(scope, context, folder(scope));
                    }

                    private static Settings folder(SpiScope scope) {
                        return Settings.of(Map.of("directory", scope.directory().toAbsolutePath().toString()));
                    }
                }
            }
            """;

    private final RunningPlatform platform;
    private House moving;
    private House staying;
    private Mail mail;
    private Mail others;

    MoveContentIT(RunningPlatform platform) {
        this.platform = platform;
    }

    @BeforeAll
    void two_locations_with_mail_and_a_second_store(@TempDir Path folder) throws IOException, InterruptedException {
        moving = House.open(platform, "moving-house", "Wanderer");
        staying = House.open(platform, "staying-house", "Homebody");
        mail = Mail.into(moving);
        others = Mail.into(staying);
        Path jar = new PluginJar(folder, "second-folder", "1.0.0")
                .with("Waypost-Directory", "true")
                .withClassesOf(built("storage-filesystem"))
                .plugin("org.waypost.plugins.storage.filesystem.SecondFolderPlugin", PLUGIN)
                .signed();
        assertThat(platform.plugins().install(jar).state()).isEqualTo("disabled");
        assertThat(platform.plugins().setEnabled("second-folder", true).state()).isEqualTo("running");
    }

    @Test
    void all_mail_arrives_and_can_be_read_all_the_time() throws IOException {
        Caller clerk = moving.program();
        List<byte[]> before = pictures(clerk, mail);
        String described = mail.asSeenBy(clerk);
        long tenant = tenantOf(moving);
        assertThat(filesOf(CONTENT, tenant)).isNotEmpty();

        platform.tenants().moveContent(moving.slug(), "second");
        Mail meanwhile = Mail.into(moving);
        assertThat(pictures(clerk, mail)).containsExactlyElementsOf(before);
        if (Boolean.getBoolean("waypost.all")) { // a server's start takes half a minute
            platform.killServer();
            platform.startServer();
        }
        assertThat(pictures(moving.program(), mail)).containsExactlyElementsOf(before);

        Patience.until("moved", () -> platform.tenants().contentMove(moving.slug()), MoveContentIT::isOver);

        assertThat(filesOf(CONTENT, tenant)).isEmpty();
        assertThat(filesOf(SECOND, tenant)).isNotEmpty();
        assertThat(filesOf(SECOND, tenantOf(staying))).isEmpty();
        assertThat(pictures(moving.program(), mail)).containsExactlyElementsOf(before);
        assertThat(mail.asSeenBy(moving.program())).isEqualTo(described);
        assertThat(pictures(moving.program(), meanwhile)).doesNotContainNull();
        assertThat(pictures(staying.program(), others)).doesNotContainNull();
        a_store_that_keeps_mail_cannot_be_taken_away();
        assertThatThrownBy(() -> platform.tenants().moveContent(moving.slug(), "second"))
                .hasMessageContaining("EXTENSIONS-0015");
    }

    private void a_store_that_keeps_mail_cannot_be_taken_away() {
        assertThatThrownBy(() -> platform.plugins().setEnabled("second-folder", false))
                .hasMessageContaining("EXTENSIONS-0004");
        assertThatThrownBy(() -> platform.plugins().remove("second-folder")).hasMessageContaining("EXTENSIONS-0004");
        assertThatThrownBy(() -> platform.plugins().setEnabled("waypost-storage-filesystem", false))
                .hasMessageContaining("EXTENSIONS-0004");
    }

    @Test
    void a_store_that_nobody_offers_is_refused_before_anything_changes() {
        assertThatThrownBy(() -> platform.tenants().moveContent(staying.slug(), "no-such-store"))
                .hasMessageContaining("EXTENSIONS-0006");
        assertThatThrownBy(() -> platform.tenants().moveContent("no-such-house", "second"))
                .hasMessageContaining("TENANCY-0001");
        assertThatThrownBy(() -> platform.tenants().moveContent("lakeside", "second"))
                .hasMessageContaining("TENANCY-0001");
        assertThat(platform.tenants().contentMove(staying.slug()).path("store").asText())
                .isEqualTo("filesystem");
    }

    private static boolean isOver(JsonNode state) {
        return !state.path("from").isTextual() && state.path("moved").asLong() > 0;
    }

    private static List<byte[]> pictures(Caller clerk, Mail mail) {
        List<byte[]> pictures = new ArrayList<>();
        for (String item : List.of(mail.waiting(), mail.stored(), mail.asked(), mail.done())) {
            var reply = clerk.reads("items/" + item + "/picture?size=original");
            assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
            pictures.add(reply.body());
        }
        return pictures;
    }

    private long tenantOf(House house) {
        return platform.tenants().tenant(house.slug()).id();
    }

    private static List<Path> filesOf(Path store, long tenant) throws IOException {
        Path folder = store.resolve("blobs").resolve("d_" + tenant);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path built(String plugin) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "plugins", plugin, "target"))) {
            return files.filter(file -> file.toString().endsWith("SNAPSHOT.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
