package org.waypost.loader.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.loader.PackageInspector;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.Sources;
import org.waypost.loader.TestJar;

/** One refusal, one sentence. */
class PackageInspectorTest {
    @TempDir
    Path folder;

    private static TestJar good() {
        return Sources.recognizer("acme-reader", "return NOTHING;");
    }

    @Test
    void tells_what_a_sound_package_declares() {
        PluginPackage found = inspect(good().header("Waypost-Network", "api.example.com, *.example.org")
                .header("Waypost-Processes", "tesseract")
                .header("Waypost-Raw-Network", "")
                .header("Plugin-License", "MIT"));
        assertThat(found.id()).isEqualTo("acme-reader");
        assertThat(found.version()).isEqualTo("1.0.0");
        assertThat(found.title()).isEqualTo("A plugin of the tests");
        assertThat(found.license()).isEqualTo("MIT");
        assertThat(found.description()).isEmpty();
        assertThat(found.permissions().network()).containsExactlyInAnyOrder("api.example.com", "*.example.org");
        assertThat(found.permissions().programs()).containsExactly("tesseract");
        assertThat(found.permissions().rawNetwork()).isFalse();
        assertThat(found.sha256()).matches("[0-9a-f]{64}");
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void warns_of_a_plugin_with_a_network_of_its_own() {
        assertThat(inspect(good().header("Waypost-Raw-Network", "true")).warnings())
                .containsExactly("The plugin opens network connections of its own and may talk to anybody.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plugin-Id|Acme Reader|ID|The manifest's Plugin-Id is 'Acme Reader'. It must be small letters, digits, hyphens and dots, for instance 'acme-post'.",
                "Plugin-Id||ID|The manifest's Plugin-Id is ''. It must be small letters",
                "Plugin-Version|1.0|VERSION|The manifest's Plugin-Version is '1.0'. It must be a semantic version, for instance '1.0.0'.",
                "Waypost-Title||TITLE|The manifest has no Waypost-Title. Add 'Waypost-Title: Acme Post' to META-INF/MANIFEST.MF.",
                "Plugin-Requires||RANGE|The manifest has no Plugin-Requires. Add 'Plugin-Requires: >=0.1.0 & <0.2.0' to META-INF/MANIFEST.MF.",
                "Plugin-Requires|0.1.0|RANGE|The manifest's Plugin-Requires '0.1.0' has no upper end",
                "Plugin-Requires|>=0.1.0|RANGE|Write 'Plugin-Requires: >=0.1.0 & <0.2.0'.",
                "Plugin-Requires|*|RANGE|has no upper end",
                "Plugin-Requires|around 1|RANGE|cannot be understood",
                "Plugin-Requires|>=0.2.0 & <0.3.0|OTHER_SPI|this platform has 0.1.0. Build it against waypost-spi 0.1.0",
                "Waypost-Network|https://example.com|PERMISSION|The manifest's Waypost-Network has 'https://example.com'. It takes host names like api.example.com, *.example.com or *.",
                "Waypost-Processes|/bin/sh|PERMISSION|It takes names of programs without folders.",
                "Class-Path|lib.jar|UNSAFE_ENTRY|The manifest has a Class-Path. A plugin is one file",
                "Waypost-Directory|yes|PERMISSION|The manifest's Waypost-Directory has 'yes'. It takes 'true' or absent.",
            })
    void refuses_a_wrong_header(String header, String value, PackageProblem problem, String sentence) {
        assertRefused(good().header(header, value == null ? "" : value), problem, sentence);
    }

    @Test
    void refuses_what_is_no_jar() throws IOException {
        Path file = Files.writeString(folder.resolve("x.jar"), "not a jar");
        PackageRefusedException refused = refusal(file);
        assertThat(refused.problem()).isEqualTo(PackageProblem.NOT_A_JAR);
        assertThat(refused)
                .hasMessageContaining("is not a jar")
                .hasMessageContaining("do not wrap it in another archive");
    }

    @Test
    void refuses_a_jar_that_unpacks_to_too_much() {
        assertRefused(
                good().with("zeros", new byte[(int) Contents.MAX_UNPACKED]),
                PackageProblem.TOO_BIG,
                "The jar unpacks to more than 256 MB. Leave out what the plugin does not need at run time.");
    }

    @Test
    void refuses_too_many_entries() {
        TestJar jar = good();
        for (int i = 0; i < Contents.MAX_ENTRIES; i++) {
            jar.with("e" + i, "");
        }
        assertRefused(jar, PackageProblem.TOO_BIG, "entries, more than 20000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../evil", "/etc/evil", "a\\b", "C:evil", "a//b"})
    void refuses_names_that_lead_out(String name) {
        assertRefused(
                good().with(name, "x"),
                PackageProblem.UNSAFE_ENTRY,
                "The entry '" + name
                        + "' has a name that would lead out of the package. Build the jar with the jar tool or Maven.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/waypost/spi/Money.class", "META-INF/versions/11/org/waypost/spi/Money.class"})
    void refuses_a_copy_of_the_spi(String name) {
        assertRefused(
                good().with(name, "x"),
                PackageProblem.BUNDLES_SPI,
                "The jar contains the SPI itself (" + name
                        + "). Give the dependency waypost-spi the scope 'provided'.");
    }

    @Test
    void refuses_jakarta_classes() {
        assertRefused(
                good().with("jakarta/inject/Inject.class", "x"),
                PackageProblem.BUNDLES_JAKARTA,
                "The jar contains classes of Jakarta EE (jakarta/inject/Inject.class).");
    }

    @Test
    void refuses_a_package_without_service_file() {
        String name = "META-INF/services/org.waypost.spi.WaypostPlugin";
        assertRefused(
                good().without(name),
                PackageProblem.SERVICE,
                "The jar has no " + name + ". Add that file with one line");
        assertRefused(good().with(name, "# nothing\n"), PackageProblem.SERVICE, "names no class");
        assertRefused(
                good().with(name, "bad.Absent"), PackageProblem.SERVICE, "names bad.Absent, which is not in the jar.");
        assertRefused(
                good().with(name, "bad.Reader"),
                PackageProblem.SERVICE,
                "The class bad.Reader does not implement org.waypost.spi.WaypostPlugin.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Root implements org.waypost.spi.WaypostPlugin { public Root() {} }",
                "public class Root implements org.waypost.spi.WaypostPlugin { Root() {} }",
                "public class Root implements org.waypost.spi.WaypostPlugin { public Root(int a) {} }",
                "public abstract class Root implements org.waypost.spi.WaypostPlugin { public Root() {} }"
            })
    void refuses_a_root_that_cannot_be_made(String source) {
        assertRefused(
                TestJar.plugin("acme").source("bad.Root", "package bad; " + source),
                PackageProblem.SERVICE,
                "The class bad.Root cannot be made by the platform. Make it public, not abstract, and give it a public"
                        + " constructor without arguments.");
    }

    @Test
    void accepts_a_root_that_inherits_from_a_class_of_the_jar() {
        TestJar jar = TestJar.plugin("acme")
                .source("bad.Root", "package bad; public class Root extends Base {}")
                .source("bad.Base", "package bad; abstract class Base implements org.waypost.spi.WaypostPlugin {}");
        assertThat(inspect(jar).id()).isEqualTo("acme");
    }

    @Test
    void refuses_classes_for_a_newer_java() throws IOException {
        byte[] newer = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 65, 0, 1};
        assertRefused(
                good().with("bad/New.class", newer),
                PackageProblem.JAVA_TOO_NEW,
                "The class bad/New.class was compiled for Java 21, and the platform runs on Java 17. Compile with '--release 17'.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "System.exit(1);|java.lang.System.exit: a plugin must not end the platform.",
                "Runtime.getRuntime().halt(1);|java.lang.Runtime.halt",
                "Runtime.getRuntime().addShutdownHook(null);|java.lang.Runtime.addShutdownHook",
                "System.loadLibrary(null);|java.lang.System.loadLibrary: native code",
                "Runtime.getRuntime().load(null);|java.lang.Runtime.load",
                "System.setProperty(null, null);|java.lang.System.setProperty: that changes the platform for everybody.",
                "System.setOut(null);|java.lang.System.setOut",
                "Runtime.getRuntime().exec(\"ls\");|java.lang.Runtime.exec: programs are run with scope.processes(); declare them in 'Waypost-Processes'.",
                "new ProcessBuilder().start();|java.lang.ProcessBuilder.start",
                "Thread.currentThread().suspend();|java.lang.Thread.suspend",
                "class Own extends Thread { void end() { stop(); } }|java.lang.Thread.stop",
                "java.util.Locale.setDefault(null);|java.util.Locale.setDefault",
                "java.util.TimeZone.setDefault(null);|java.util.TimeZone.setDefault",
                "java.net.URL.setURLStreamHandlerFactory(null);|java.net.URL.setURLStreamHandlerFactory",
                "new java.net.Socket();|java.net.Socket.<init>: connections are made with scope.http(); a client of your own needs 'Waypost-Raw-Network: true'.",
                "class Own extends java.net.ServerSocket { Own() throws java.io.IOException { } }|java.net.ServerSocket.<init>",
                "java.nio.channels.SocketChannel.open();|java.nio.channels.SocketChannel.open",
                "java.net.http.HttpClient.newHttpClient();|java.net.http.HttpClient.newHttpClient",
                "new java.net.URL(\"http://x\").openStream();|java.net.URL.openStream",
                "java.nio.file.Files.list(null);|java.nio.file.Files.list: files need 'Waypost-Directory: true'",
                "new java.io.FileInputStream(\"x\");|java.io.FileInputStream.<init>",
                "new java.io.RandomAccessFile(\"x\", \"r\");|java.io.RandomAccessFile.<init>",
                "java.nio.channels.FileChannel.open(null);|java.nio.channels.FileChannel.open",
                "java.util.function.IntConsumer c = System::exit; c.accept(1);|java.lang.System.exit",
                "Runnable r = () -> System.exit(1);|java.lang.System.exit",
            })
    void refuses_a_forbidden_call(String call, String sentence) {
        String body = "try { " + call + " } catch (Exception e) { } return NOTHING;";
        assertRefused(Sources.recognizer("acme", body), PackageProblem.FORBIDDEN_CALL, "calls " + sentence);
    }

    @Test
    void names_class_and_method_of_a_forbidden_call() {
        assertRefused(
                Sources.recognizer("acme", "System.exit(1); return NOTHING;"),
                PackageProblem.FORBIDDEN_CALL,
                "The method bad.Reader.recognise calls java.lang.System.exit: a plugin must not end the platform. Throw an SpiException instead.");
    }

    @Test
    void finds_forbidden_calls_in_classes_for_later_javas() throws IOException {
        Path other = Sources.recognizer("x", "System.exit(1); return NOTHING;").in(folder);
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(other.toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry("bad/Reader.class")).readAllBytes();
            assertRefused(
                    good().with("META-INF/versions/21/bad/Reader.class", bytes),
                    PackageProblem.FORBIDDEN_CALL,
                    "java.lang.System.exit");
        }
    }

    @Test
    void permissions_allow_what_they_name() {
        String body =
                "try { new java.net.Socket(); java.nio.file.Files.list(null); } catch (Exception e) { } return NOTHING;";
        TestJar jar = Sources.recognizer("acme", body)
                .header("Waypost-Raw-Network", "true")
                .header("Waypost-Directory", "true");
        assertThat(inspect(jar).permissions().rawNetwork()).isTrue();
    }

    private PluginPackage inspect(TestJar jar) {
        return new PackageInspector(PackagePolicy.bundled()).inspect(jar.in(folder));
    }

    private static PackageRefusedException refusal(Path jar) {
        return catchThrowableOfType(
                PackageRefusedException.class, () -> new PackageInspector(PackagePolicy.bundled()).inspect(jar));
    }

    private void assertRefused(TestJar jar, PackageProblem problem, String sentence) {
        PackageRefusedException refused = refusal(jar.in(folder));
        assertThat(refused).isNotNull().hasMessageContaining(sentence);
        assertThat(refused.problem()).isEqualTo(problem);
    }
}
