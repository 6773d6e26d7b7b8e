package org.waypost.loader.inspect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.Signer;
import org.waypost.spi.Bytes;

/** Everything in a package, read once within limits and with its signatures checked. */
public final class Contents {
    /** The largest file. */
    static final long MAX_FILE = 64L << 20;

    /** The most bytes that all entries together unpack to. */
    static final long MAX_UNPACKED = 256L << 20;

    /** The most entries. */
    static final int MAX_ENTRIES = 20_000;

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Manifest manifest;
    private final String sha256;
    private long unpacked;

    private Contents(Manifest manifest, String sha256) {
        this.manifest = manifest;
        this.sha256 = sha256;
    }

    /**
     * Reads a package.
     *
     * @param jar the file
     * @return its contents
     * @throws IOException when it is no jar
     */
    public static Contents read(Path jar) throws IOException {
        if (Files.size(jar) > MAX_FILE) {
            throw tooBig("The file is larger than " + (MAX_FILE >> 20) + " MB.");
        }
        refuseBeforeOpening(jar);
        try (JarFile file = new JarFile(jar.toFile(), true, ZipFile.OPEN_READ)) {
            Manifest manifest = Optional.ofNullable(file.getManifest()).orElseGet(Manifest::new);
            Contents contents = new Contents(manifest, Sha256.of(jar));
            for (JarEntry entry : Collections.list(file.entries())) {
                contents.add(file, entry);
            }
            return contents;
        } catch (SecurityException e) {
            throw new PackageRefusedException(
                    PackageProblem.CHANGED,
                    "The jar was changed after it was signed (" + e.getMessage()
                            + "). Sign it again, as the last step.");
        }
    }

    /** Names and numbers first: opening a jar for its signatures reads whole entries into memory. */
    private static void refuseBeforeOpening(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            if (file.size() > MAX_ENTRIES) {
                throw tooBig("The jar has " + file.size() + " entries, more than " + MAX_ENTRIES + ".");
            }
            Set<String> names = new HashSet<>();
            long declared = 0;
            for (var entry : Collections.list(file.entries())) {
                EntryNames.check(entry.getName(), names);
                declared += Math.max(0, entry.getSize());
            }
            if (declared > MAX_UNPACKED) {
                throw unpacksTooBig();
            }
        } catch (ZipException e) {
            throw new PackageRefusedException(
                    PackageProblem.NOT_A_JAR,
                    "The file is not a jar (" + e.getMessage()
                            + "). A plugin is one jar file; do not wrap it in another archive.");
        }
    }

    private void add(JarFile file, JarEntry entry) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        Bytes bytes = bytes(file, entry);
        // the array of signers is complete only after the last byte was read
        entries.put(entry.getName(), new Entry(entry.getName(), bytes, signers(entry.getCodeSigners())));
    }

    /** Every entry is read to its end, since that checks its digest; kept is only what is looked at again. */
    private Bytes bytes(JarFile file, JarEntry entry) throws IOException {
        boolean kept = entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/services/");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        try (InputStream stream = file.getInputStream(entry)) {
            for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
                unpacked += n;
                if (unpacked > MAX_UNPACKED) {
                    throw unpacksTooBig();
                }
                bytes.write(chunk, 0, kept ? n : 0);
            }
        }
        return Bytes.of(bytes.toByteArray());
    }

    private static Set<Signer> signers(CodeSigner[] signers) {
        return signers == null
                ? Set.of()
                : Stream.of(signers).map(Certificates::signer).collect(Collectors.toUnmodifiableSet());
    }

    /** Refuses classes that the host must give, because a second copy of them would not fit. */
    public void refuseBundled() {
        refuseInside(
                "org/waypost/spi/",
                PackageProblem.BUNDLES_SPI,
                "The jar contains the SPI itself (%s). Give the dependency waypost-spi the scope 'provided'.");
        refuseInside(
                "jakarta/",
                PackageProblem.BUNDLES_JAKARTA,
                "The jar contains classes of Jakarta EE (%s). Give that dependency the scope 'provided' or relocate its packages.");
    }

    private void refuseInside(String folder, PackageProblem problem, String sentence) {
        for (Entry entry : entries.values()) {
            if (entry.visibleName().startsWith(folder)) {
                throw new PackageRefusedException(problem, sentence.formatted(entry.name()));
            }
        }
    }

    /** The entries in the order of the file, folders left out. */
    Iterable<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    List<Entry> classes() {
        List<Entry> classes = new ArrayList<>(entries.values());
        classes.removeIf(entry -> !entry.isClass());
        return classes;
    }

    /**
     * The manifest.
     *
     * @return an empty one when there is none
     */
    public Manifest manifest() {
        return manifest;
    }

    /**
     * The checksum of the file.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    private static PackageRefusedException unpacksTooBig() {
        return tooBig("The jar unpacks to more than " + (MAX_UNPACKED >> 20) + " MB.");
    }

    private static PackageRefusedException tooBig(String sentence) {
        return new PackageRefusedException(
                PackageProblem.TOO_BIG, sentence + " Leave out what the plugin does not need at run time.");
    }
}
