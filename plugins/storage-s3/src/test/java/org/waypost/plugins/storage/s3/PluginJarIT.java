package org.waypost.plugins.storage.s3;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.storage.BlobRange;
import org.waypost.spi.storage.BlobStoreFactory;
import org.waypost.spi.storage.PutMode;
import org.waypost.spi.storage.PutOutcome;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;
import org.waypost.testkit.storage.Pattern;
import org.waypost.testkit.storage.TestStore;

/** The jar as it is installed: what is in it, and that what was left out of it is not missed. */
class PluginJarIT {
    @RegisterExtension
    private static final S3Server SERVER = new S3Server();

    private static final Path JAR = Path.of(System.getProperty("waypost.plugin.jar"));

    /** What the host refuses to install, or would ask a permission for that this plugin does not want. */
    private static final List<String> FORBIDDEN = List.of(
            "java/lang/ProcessBuilder",
            "java/lang/Process",
            "java/nio/file/Files",
            "java/io/FileInputStream",
            "java/io/FileOutputStream",
            "addShutdownHook");

    @Test
    void holds_what_the_host_does_not_have_and_nothing_else() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> classes =
                    names(jar).filter(name -> name.endsWith(".class")).toList();
            assertThat(classes)
                    .contains("software/amazon/awssdk/services/s3/S3Client.class")
                    .allMatch(name -> Stream.of(
                                    "org/waypost/plugins/storage/s3/",
                                    "software/amazon/awssdk/",
                                    "org/reactivestreams/")
                            .anyMatch(name::startsWith));
            assertThat(names(jar).filter(name -> name.startsWith("META-INF/services/") && !name.endsWith("/")))
                    .containsExactly("META-INF/services/org.waypost.spi.WaypostPlugin");
            assertThat(jar.getManifest().getMainAttributes().getValue("Waypost-Raw-Network"))
                    .isEqualTo("true");
            assertThat(jar.getManifest().getMainAttributes().getValue("Waypost-Directory"))
                    .isNullOrEmpty();
        }
    }

    @Test
    void holds_no_class_that_starts_programs_uses_files_or_outlives_the_plugin() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (ZipEntry entry :
                    jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                String pool = new String(jar.getInputStream(entry).readAllBytes(), ISO_8859_1);
                assertThat(FORBIDDEN).as(entry.getName()).noneMatch(word -> namesMember(pool, word));
            }
        }
    }

    /** A name in a class file comes after its length in two bytes. */
    private static boolean namesMember(String classFile, String name) {
        return classFile.contains("\u0001" + (char) (name.length() >> 8) + (char) name.length() + name);
    }

    private static Stream<String> names(JarFile jar) {
        return jar.stream().map(ZipEntry::getName);
    }

    @Test
    void works_from_its_jar_alone() throws IOException {
        String bucket = SERVER.newBucket();
        Pattern big = new Pattern(2L * Parts.SIZE + 1, 1);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {JAR.toUri().toURL()}, new HostLoader())) {
            BlobStoreFactory factory = factory(loader);
            assertThat(factory.getClass()).isNotEqualTo(S3BlobStoreFactory.class);
            assertThat(factory.testConnection(TestScope.of("t1"), TestContext.of("t1"), SERVER.settings(bucket)))
                    .isInstanceOf(ConnectionCheck.Works.class);
            assertThat(factory.testConnection(TestScope.of("t1"), TestContext.of("t1"), SERVER.settings("no-bucket")))
                    .isInstanceOf(ConnectionCheck.Fails.class);
            try (var store = factory.create(TestScope.of("t1"), SERVER.settings(bucket))) {
                TestStore place = new TestStore(store);
                place.put("X".repeat(1024), "long key");
                place.put("big", big, PutMode.REPLACE);
                place.copy("big", "copy");
                place.written("dropped", big, PutMode.REPLACE).close();
                assertThat(place.put("copy", big, PutMode.IF_ABSENT)).isEqualTo(PutOutcome.PRESENT);
                assertThat(place.list("", 1)).containsExactly("X".repeat(1024), "big", "copy");
                assertThat(Pattern.sha256(place.open("copy", BlobRange.ALL))).isEqualTo(big.sha256());
                place.delete("copy");
                assertThat(place.has("copy")).isFalse();
            }
        }
    }

    private static BlobStoreFactory factory(ClassLoader loader) {
        return ServiceLoader.load(WaypostPlugin.class, loader)
                .findFirst()
                .orElseThrow()
                .blobStoreFactories()
                .get(0);
    }

    /** Shows a plugin what the host shows it: the JDK, the SPI and SLF4J. */
    private static final class HostLoader extends ClassLoader {
        private static final List<String> SHOWN = List.of("org.waypost.spi.", "org.slf4j.");

        HostLoader() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (SHOWN.stream().anyMatch(name::startsWith)) {
                return PluginJarIT.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
