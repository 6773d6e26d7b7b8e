package org.waypost.loader.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.loader.PackageInspector;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.Signer;
import org.waypost.loader.Sources;

/** Standard JAR signing, with keys made by keytool. */
class SignedPackagesTest {
    @TempDir
    static Path keysFolder;

    @TempDir
    Path folder;

    private static Keys keys;
    private Path jar;

    @BeforeAll
    static void keys() {
        keys = new Keys(keysFolder)
                .key("acme", "Ed25519")
                .key("other", "Ed25519")
                .key("old", "RSA");
    }

    @BeforeEach
    void jar() {
        jar = Sources.recognizer("acme-reader", "return NOTHING;")
                .with("data.txt", "one")
                .in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme", "old"})
    void accepts_a_registered_signer(String alias) {
        keys.sign(jar, alias);
        Signer signer = inspect(PackagePolicy.local(Set.of())).signer().orElseThrow();
        assertThat(signer.name()).isEqualTo(alias + " Inc");
        assertThat(signer.fingerprint()).matches("[0-9a-f]{64}");
        PluginPackage found = inspect(PackagePolicy.registered(Set.of(signer.fingerprint())));
        assertThat(found.signer()).contains(signer);
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void refuses_a_signer_who_is_not_registered() {
        keys.sign(jar, "acme");
        PackageRefusedException refused = refused(PackagePolicy.registered(Set.of("00")));
        assertThat(refused.problem()).isEqualTo(PackageProblem.UNKNOWN_SIGNER);
        assertThat(refused)
                .hasMessageContaining("The signer 'acme Inc' (key ")
                .hasMessageContaining("is not registered here.");
    }

    @Test
    void warns_of_an_unregistered_signer_in_local_mode() {
        keys.sign(jar, "acme");
        assertThat(inspect(PackagePolicy.local(Set.of())).warnings())
                .singleElement()
                .asString()
                .contains("local mode");
    }

    @Test
    void refuses_an_unsigned_package() {
        PackageRefusedException refused = refused(PackagePolicy.local(Set.of()));
        assertThat(refused.problem()).isEqualTo(PackageProblem.UNSIGNED);
        assertThat(refused).hasMessageContaining("is not signed.").hasMessageContaining("jarsigner");
    }

    @Test
    void accepts_an_unsigned_package_that_is_part_of_the_installation() {
        assertThat(inspect(PackagePolicy.bundled()).signer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"added.txt", "META-INF/added.txt", "META-INF/services/added", "META-INF/deep/er.SF"})
    void refuses_an_entry_that_was_added_after_signing(String name) throws IOException {
        keys.sign(jar, "acme");
        edit(name, "new");
        PackageRefusedException refused = refused(PackagePolicy.local(Set.of()));
        assertThat(refused.problem()).isEqualTo(PackageProblem.UNSIGNED);
        assertThat(refused).hasMessageContaining("The entry '" + name + "' is not signed.");
    }

    @Test
    void refuses_an_entry_that_was_changed_after_signing() throws IOException {
        keys.sign(jar, "acme");
        edit("data.txt", "two");
        PackageRefusedException refused = refused(PackagePolicy.bundled());
        assertThat(refused.problem()).isEqualTo(PackageProblem.CHANGED);
        assertThat(refused).hasMessageContaining("The jar was changed after it was signed");
    }

    @Test
    void refuses_permissions_that_were_changed_after_signing() throws IOException {
        keys.sign(jar, "acme");
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path manifest = zip.getPath("META-INF/MANIFEST.MF");
            Files.writeString(
                    manifest,
                    Files.readString(manifest).replaceFirst("Plugin-Id:", "Waypost-Directory: true\r\nPlugin-Id:"));
        }
        assertThat(refused(PackagePolicy.local(Set.of())).problem()).isEqualTo(PackageProblem.CHANGED);
    }

    @Test
    void finds_the_signer_who_signed_everything_when_a_second_one_signed_a_part() throws IOException {
        keys.sign(jar, "acme");
        edit("more.txt", "more");
        keys.sign(jar, "other");
        assertThat(inspect(PackagePolicy.local(Set.of())).signer().orElseThrow().name())
                .isEqualTo("other Inc");
    }

    private void edit(String name, String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Path entry = zip.getPath("/" + name);
            Files.createDirectories(entry.getParent());
            Files.writeString(entry, text, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private PluginPackage inspect(PackagePolicy policy) {
        return new PackageInspector(policy).inspect(jar);
    }

    private PackageRefusedException refused(PackagePolicy policy) {
        return catchThrowableOfType(PackageRefusedException.class, () -> inspect(policy));
    }
}
