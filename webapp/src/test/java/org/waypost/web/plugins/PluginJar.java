package org.waypost.web.plugins;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Makes signed plugins out of a few lines of source, as a hostile or careless author might. */
final class PluginJar {
    private static final String SERVICE = "META-INF/services/org.waypost.spi.WaypostPlugin";

    private final Path folder;
    private final TreeMap<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest = new Manifest();

    PluginJar(Path folder, String id, String version) {
        this.folder = folder;
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Plugin-Id", id);
        head.putValue("Plugin-Version", version);
        head.putValue("Plugin-Requires", ">=0.1.0 & <0.2.0");
        head.putValue("Plugin-Provider", "A test");
        head.putValue("Plugin-Description", "Made by a test.");
        head.putValue("Waypost-Title", "Title of " + id);
    }

    PluginJar with(String header, String value) {
        manifest.getMainAttributes().putValue(header, value);
        return this;
    }

    /** Puts the classes of another jar in. */
    PluginJar withClassesOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream()
                    .filter(one -> one.getName().endsWith(".class"))
                    .toList()) {
                entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return this;
    }

    /** Compiles a class that is the plugin. */
    PluginJar plugin(String name, String source) throws IOException {
        Path sources = folder.resolve("src");
        Path file = sources.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (var entry : entries.entrySet()) {
            write(classes.resolve(entry.getKey()), entry.getValue());
        }
        compile(file, classes);
        try (var made = Files.walk(classes)) {
            for (Path one : made.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(one).toString().replace('\\', '/'), Files.readAllBytes(one));
            }
        }
        entries.put(SERVICE, name.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void compile(Path file, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String path = System.getProperty("java.class.path") + File.pathSeparator + classes;
        int result = compiler.run(
                null,
                null,
                System.err,
                "--release",
                "17",
                "-proc:none",
                "-cp",
                path,
                "-d",
                classes.toString(),
                file.toString());
        if (result != 0) {
            throw new IllegalStateException("the test's plugin does not compile");
        }
    }

    /** Writes the jar without a signature. */
    Path unsigned() throws IOException {
        Path jar = folder.resolve("plugin-" + manifest.getMainAttributes().getValue("Plugin-Version") + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new JarEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** Writes the jar and signs it with a key of its own. */
    Path signed() throws IOException, InterruptedException {
        Path jar = unsigned();
        Path keys = folder.resolve("publisher.p12");
        if (!Files.exists(keys)) {
            run("keytool", "-genkeypair", "-alias", "publisher", "-keyalg", "Ed25519", "-dname", "CN=A test");
        }
        run("jarsigner", jar.toString(), "publisher");
        return jar;
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(List.of("-keystore", folder.resolve("publisher.p12").toString(), "-storepass", "a-test-only"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(tool + ": " + said);
        }
    }
}
