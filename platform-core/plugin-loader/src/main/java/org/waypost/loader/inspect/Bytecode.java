package org.waypost.loader.inspect;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.loader.Permissions;

/**
 * Reads every class of a package for calls that plugins must not make. It sees what is written in the bytecode; what is
 * called through reflection it does not see.
 */
public final class Bytecode {
    /** The class file version of Java 17. */
    private static final int JAVA_17 = 61;

    private static final int SHOWN = 5;

    private final Permissions permissions;

    /**
     * A check.
     *
     * @param permissions what the plugin declares
     */
    public Bytecode(Permissions permissions) {
        this.permissions = permissions;
    }

    /**
     * Refuses the package when a class needs a newer Java or makes a forbidden call.
     *
     * @param contents of the package
     */
    public void check(Contents contents) {
        List<Entry> classes = contents.classes();
        classes.forEach(Bytecode::checkVersion);
        Map<String, String> parents = new HashMap<>();
        for (Entry entry : classes) {
            ClassReader reader = reader(entry);
            parents.put(
                    reader.getClassName(),
                    Optional.ofNullable(reader.getSuperName()).orElse(""));
        }
        Set<Finding> findings = new LinkedHashSet<>();
        for (Entry entry : classes) {
            reader(entry)
                    .accept(
                            new CallScan(parents, permissions, findings),
                            ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        }
        refuse(findings);
    }

    private static void checkVersion(Entry entry) {
        byte[] bytes = entry.bytes().toArray();
        int major = bytes.length < 8 ? 0 : ((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff);
        // a class for a later Java in a multi-release jar is never seen by this one
        if (major > JAVA_17 && entry.javaVersion() <= 17) {
            throw new PackageRefusedException(
                    PackageProblem.JAVA_TOO_NEW,
                    "The class " + entry.name() + " was compiled for Java " + (major - 44)
                            + ", and the platform runs on Java 17. Compile with '--release 17'.");
        }
    }

    static ClassReader reader(Entry entry) {
        try {
            return new ClassReader(entry.bytes().toArray());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new PackageRefusedException(
                    PackageProblem.NOT_A_JAR,
                    "The class file " + entry.name() + " cannot be read. Build the jar again.");
        }
    }

    private static void refuse(Set<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        StringBuilder sentence = new StringBuilder();
        findings.stream()
                .limit(SHOWN)
                .forEach(finding -> sentence.append(finding.sentence()).append(' '));
        if (findings.size() > SHOWN) {
            sentence.append("And ").append(findings.size() - SHOWN).append(" more of the kind.");
        }
        throw new PackageRefusedException(
                PackageProblem.FORBIDDEN_CALL, sentence.toString().trim());
    }
}
