package org.waypost.loader.inspect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;

/** Checks the file that names the plugin's root class, and that class. */
public final class ServiceFile {
    private static final String NAME = "META-INF/services/org.waypost.spi.WaypostPlugin";
    private static final String ROOT = "org/waypost/spi/WaypostPlugin";

    private final Contents contents;

    /**
     * A check.
     *
     * @param contents of the package
     */
    public ServiceFile(Contents contents) {
        this.contents = contents;
    }

    /** Refuses the package unless the loader will find a plugin in it. */
    public void check() {
        Entry file = contents.entry(NAME)
                .orElseThrow(() -> refused("The jar has no " + NAME
                        + ". Add that file with one line: the name of the class that implements WaypostPlugin."));
        List<String> names = file.bytes()
                .text()
                .lines()
                .map(line -> line.replaceFirst("#.*", "").trim())
                .filter(line -> !line.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw refused(
                    "The file " + NAME + " names no class. Write the name of the class that implements WaypostPlugin.");
        }
        names.forEach(this::checkClass);
    }

    private void checkClass(String name) {
        ClassReader root = classFile(name.replace('.', '/'));
        if (root == null) {
            throw refused("The file " + NAME + " names " + name
                    + ", which is not in the jar. Correct the name or add the class.");
        }
        ConstructorFinder found = new ConstructorFinder();
        root.accept(found, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        boolean concrete = (root.getAccess() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE)) == 0;
        if (!concrete || (root.getAccess() & Opcodes.ACC_PUBLIC) == 0 || !found.found()) {
            throw refused(
                    "The class " + name + " cannot be made by the platform. Make it public, not abstract, and give it a"
                            + " public constructor without arguments.");
        }
        if (!isPlugin(root.getClassName(), new HashSet<>())) {
            throw refused("The class " + name
                    + " does not implement org.waypost.spi.WaypostPlugin. Let it implement that" + " interface.");
        }
    }

    private boolean isPlugin(String name, Set<String> seen) {
        if (name == null || !seen.add(name)) {
            return false;
        }
        if (name.equals(ROOT)) {
            return true;
        }
        ClassReader type = classFile(name);
        if (type == null) {
            return false;
        }
        for (String parent : type.getInterfaces()) {
            if (isPlugin(parent, seen)) {
                return true;
            }
        }
        return isPlugin(type.getSuperName(), seen);
    }

    private ClassReader classFile(String name) {
        return contents.entry(name + ".class")
                .map(entry -> Bytecode.reader(entry))
                .orElse(null);
    }

    private static PackageRefusedException refused(String sentence) {
        return new PackageRefusedException(PackageProblem.SERVICE, sentence);
    }
}
