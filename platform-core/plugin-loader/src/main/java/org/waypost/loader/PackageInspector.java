package org.waypost.loader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waypost.loader.inspect.Bytecode;
import org.waypost.loader.inspect.Contents;
import org.waypost.loader.inspect.Headers;
import org.waypost.loader.inspect.ServiceFile;
import org.waypost.loader.inspect.Signatures;

/**
 * Looks at packages without running any of their code, and refuses those that an author has to mend.
 *
 * <p><b>Threading:</b> any number of threads at once.
 *
 * @since 0.1
 */
public final class PackageInspector {
    private final PackagePolicy policy;

    /**
     * An inspector.
     *
     * @param policy whose packages are accepted
     * @since 0.1
     */
    public PackageInspector(PackagePolicy policy) {
        this.policy = policy;
    }

    /**
     * Inspects a package.
     *
     * @param jar the file, which nobody changes meanwhile
     * @return what is in it
     * @throws PackageRefusedException with the first problem found
     * @since 0.1
     */
    public PluginPackage inspect(Path jar) {
        try {
            Contents contents = Contents.read(jar);
            Headers headers = new Headers(contents.manifest());
            List<String> warnings = new ArrayList<>();
            Optional<Signer> signer = new Signatures(policy).check(contents, warnings);
            PluginPackage found = headers.read(jar, signer, contents.sha256());
            contents.refuseBundled();
            new ServiceFile(contents).check();
            new Bytecode(found.permissions()).check(contents);
            return withWarnings(found, warnings);
        } catch (IOException e) {
            throw new PackageRefusedException(
                    PackageProblem.NOT_A_JAR,
                    "The file cannot be read as a jar (" + e.getMessage()
                            + "). Build it again with the jar tool or Maven.");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new PackageRefusedException(
                    PackageProblem.NOT_A_JAR,
                    "A class file in the jar is not built as the JVM specification says. Compile the plugin again.");
        }
    }

    private static PluginPackage withWarnings(PluginPackage p, List<String> warnings) {
        if (p.permissions().rawNetwork()) {
            warnings.add("The plugin opens network connections of its own and may talk to anybody.");
        }
        return new PluginPackage(
                p.path(),
                p.id(),
                p.version(),
                p.title(),
                p.provider(),
                p.license(),
                p.description(),
                p.requires(),
                p.permissions(),
                p.signer(),
                p.sha256(),
                warnings);
    }
}
