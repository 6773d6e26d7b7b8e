package org.waypost.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources and puts them into a plugin's jar; everything in it can be made wrong. */
public final class TestJar {
    private static final String SERVICES = "META-INF/services/org.waypost.spi.WaypostPlugin";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String release = "17";

    private TestJar() {}

    /** A complete plugin whose root class is {@code bad.Root}. */
    public static TestJar plugin(String id) {
        TestJar jar = new TestJar();
        jar.headers.put("Plugin-Id", id);
        jar.headers.put("Plugin-Version", "1.0.0");
        jar.headers.put("Plugin-Requires", ">=0.1.0 & <0.2.0");
        jar.headers.put("Plugin-Provider", "Tests");
        jar.headers.put("Waypost-Title", "A plugin of the tests");
        return jar.with(SERVICES, "bad.Root\n");
    }

    public TestJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestJar without(String name) {
        headers.remove(name);
        entries.remove(name);
        return this;
    }

    public TestJar version(String version) {
        return header("Plugin-Version", version);
    }

    public TestJar source(String name, String source) {
        sources.put(name, source);
        return this;
    }

    public TestJar with(String entry, String text) {
        return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestJar with(String entry, byte[] bytes) {
        entries.put(entry, bytes);
        return this;
    }

    public TestJar release(String number) {
        release = number;
        return this;
    }

    /** Writes the jar. Classes named in {@code dropped} are compiled and then left out. */
    public Path in(Path folder, String... dropped) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, headers.getOrDefault("Plugin-Id", "jar"), ".jar");
            Path classes = Files.createTempDirectory(folder, "classes");
            compile(classes);
            Stream.of(dropped).forEach(name -> delete(classes.resolve(name.replace('.', '/') + ".class")));
            write(file, classes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path classes) throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(new Source(name, source)));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
            List<String> options = List.of(
                    "--release", release, "-proc:none", "-nowarn", "-classpath", System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, units).call())
                    .as("the test's sources compile")
                    .isTrue();
        }
    }

    private void write(Path file, Path classes) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> compiled = Files.walk(classes)) {
            for (Path one : compiled.filter(Files::isRegularFile).toList()) {
                put(jar, classes.relativize(one).toString(), Files.readAllBytes(one));
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(jar, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
