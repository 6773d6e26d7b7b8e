package org.waypost.testkit.pack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.waypost.loader.PackageInspector;
import org.waypost.loader.PackagePolicy;
import org.waypost.loader.PluginPackage;
import org.waypost.loader.Signer;

/**
 * Tells an author at the end of a build whose key a plugin is signed with and how it is installed.
 *
 * @since 0.1
 */
public final class NextStep {
    private NextStep() {}

    /**
     * Prints what comes next.
     *
     * @param arguments the plugin's jar
     * @since 0.1
     */
    public static void main(String[] arguments) {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        print(new PackageInspector(PackagePolicy.local(Set.of())).inspect(jar), System.out);
    }

    private static void print(PluginPackage found, PrintStream out) {
        Signer signer = found.signer().orElseThrow();
        List.of(
                        "",
                        "  " + found.title() + ", " + found.id() + " " + found.version() + ", is ready:",
                        "      " + found.path(),
                        "  It is signed with the key of " + signer.name() + ":",
                        "      " + signer.fingerprint(),
                        "  Install it on a platform in local mode:",
                        "      ./waypost plugin install " + found.path(),
                        "  Anywhere else the platform's administrator registers the key first:",
                        "      ./waypost plugin trust " + signer.fingerprint() + " \"" + signer.name() + "\"",
                        "")
                .forEach(out::println);
    }
}
