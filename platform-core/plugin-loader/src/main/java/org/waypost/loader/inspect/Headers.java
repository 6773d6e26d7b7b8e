package org.waypost.loader.inspect;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.Permissions;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.Signer;

/** What the manifest declares. An empty header counts as absent, since builds write headers for unset properties. */
public final class Headers {
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,62}[a-z0-9])?");
    private static final Pattern VERSION = Pattern.compile(
            "(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?");
    private static final Pattern HOST =
            Pattern.compile("\\*|(?:\\*\\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern PROGRAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    private final Manifest manifest;

    /**
     * A reader.
     *
     * @param manifest of the package
     */
    public Headers(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Reads the headers.
     *
     * @param jar the file
     * @param signer who signed it
     * @param sha256 its checksum
     * @return the package, without warnings
     */
    public PluginPackage read(Path jar, Optional<Signer> signer, String sha256) {
        String id = matching(
                "Plugin-Id",
                ID,
                PackageProblem.ID,
                "small letters, digits, hyphens and dots, for instance 'acme-post'");
        String version =
                matching("Plugin-Version", VERSION, PackageProblem.VERSION, "a semantic version, for instance '1.0.0'");
        String title = required("Waypost-Title", PackageProblem.TITLE, "Waypost-Title: Acme Post");
        String requires = required("Plugin-Requires", PackageProblem.RANGE, "Plugin-Requires: " + SpiRange.example());
        SpiRange.check(requires);
        refuseClassPath();
        return new PluginPackage(
                jar,
                id,
                version,
                title,
                header("Plugin-Provider").orElse(""),
                header("Plugin-License").orElse(""),
                header("Plugin-Description").orElse(""),
                requires,
                permissions(),
                signer,
                sha256,
                List.of());
    }

    /** A class loader would follow it to files that nobody has checked. */
    private void refuseClassPath() {
        header("Class-Path").ifPresent(value -> {
            throw new PackageRefusedException(
                    PackageProblem.UNSAFE_ENTRY,
                    "The manifest has a Class-Path. A plugin is one file: put the classes of its libraries into the jar"
                            + " (maven-shade-plugin) and leave Class-Path out.");
        });
    }

    private Permissions permissions() {
        return new Permissions(
                list("Waypost-Network", HOST, "host names like api.example.com, *.example.com or *"),
                flag("Waypost-Raw-Network"),
                list("Waypost-Processes", PROGRAM, "names of programs without folders"),
                flag("Waypost-Directory"));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name))
                .map(String::trim)
                .filter(value -> !value.isEmpty());
    }

    private String required(String name, PackageProblem problem, String example) {
        return header(name)
                .orElseThrow(() -> new PackageRefusedException(
                        problem, "The manifest has no " + name + ". Add '" + example + "' to META-INF/MANIFEST.MF."));
    }

    private String matching(String name, Pattern pattern, PackageProblem problem, String form) {
        String value = header(name).orElse("");
        if (!pattern.matcher(value).matches()) {
            throw new PackageRefusedException(
                    problem, "The manifest's " + name + " is '" + value + "'. It must be " + form + ".");
        }
        return value;
    }

    private boolean flag(String name) {
        String value = header(name).orElse("false").toLowerCase(Locale.ROOT);
        if (!value.equals("true") && !value.equals("false")) {
            throw permission(name, value, "'true' or absent");
        }
        return value.equals("true");
    }

    private Set<String> list(String name, Pattern pattern, String form) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : header(name).orElse("").split(",", -1)) {
            String trimmed = value.trim();
            if (!trimmed.isEmpty() && !pattern.matcher(trimmed).matches()) {
                throw permission(name, trimmed, form);
            }
            values.add(trimmed);
        }
        values.remove("");
        return values;
    }

    private static PackageRefusedException permission(String name, String value, String form) {
        return new PackageRefusedException(
                PackageProblem.PERMISSION, "The manifest's " + name + " has '" + value + "'. It takes " + form + ".");
    }
}
