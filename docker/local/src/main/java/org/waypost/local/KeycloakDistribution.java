package org.waypost.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.waypost.local.process.LocalException;
import org.waypost.tenants.templates.LoginTheme;

/** Keycloak's zip from Maven, unpacked once. */
final class KeycloakDistribution {
    private final Path zip;
    private final Path folder;

    KeycloakDistribution(Path zip, Path distributions) {
        this.zip = zip;
        this.folder = distributions.resolve("keycloak");
    }

    /** Keycloak's home folder, with Waypost's login theme of this build. */
    Path unpack() {
        OnceOnly.in(folder, this::unzip);
        try {
            LoginTheme.install(folder.resolve("themes"));
        } catch (IOException e) {
            throw new LocalException("Cannot write the login theme to " + folder + ": " + e.getMessage(), e);
        }
        return folder;
    }

    private void unzip() {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                unzip(file, entries.nextElement());
            }
        } catch (IOException e) {
            throw new LocalException("Cannot unpack " + zip + ": " + e.getMessage(), e);
        }
    }

    private void unzip(ZipFile file, ZipEntry entry) throws IOException {
        Path target = target(entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = file.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (target.toString().endsWith(".sh") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    /** Without the zip's first folder, which carries the version. */
    private Path target(String entry) throws IOException {
        Path target = folder.resolve(entry.substring(entry.indexOf('/') + 1)).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The entry " + entry + " leads out of the folder");
        }
        return target;
    }
}
