package org.waypost.bench.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Table;
import org.waypost.bench.measure.Target;
import org.waypost.loader.PluginPackage;

/** Installs a plugin, calls it and removes it, many times in a house that stays; then looks at what is left. */
final class Cycles {
    private static final int WARM_UP = 5;
    private static final double MOST_HEAP = 1.05;
    private static final double MS = 1000;

    private final Path jar;
    private final Path folder;
    private final int cycles;
    private final List<Aftermath> before = new ArrayList<>();
    private final List<Aftermath> after = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private double seconds;

    Cycles(Path jar, Path folder, int cycles) {
        this.jar = jar;
        this.folder = folder;
        this.cycles = cycles;
    }

    void round(String number) throws Exception {
        Complaints complaints = new Complaints();
        try (Lodging lodging = new Lodging(jar, folder, complaints)) {
            mustBeSeen(lodging);
            repeat(WARM_UP, lodging, number);
            before.add(Aftermath.settled());
            long begun = System.nanoTime();
            repeat(cycles, lodging, number);
            seconds += Load.seconds(begun);
            after.add(Aftermath.settled());
        }
        wrong.addAll(complaints.sentences());
        judge(after.get(after.size() - 1), wrong);
    }

    /** A check for loaders that cannot see one would find none left, whatever happens. */
    private void mustBeSeen(Lodging lodging) throws Exception {
        PluginPackage found = lodging.install();
        if (Aftermath.now().loaders() != 1) {
            wrong.add("the class loader of a running plugin is not seen, so none that is left would be");
        }
        lodging.remove(found);
    }

    private void repeat(int times, Lodging lodging, String number) {
        for (int i = 0; i < times; i++) {
            PluginPackage found = lodging.install();
            if (lodging.connector()
                    .numbers()
                    .recognise(BenchCall.ofTenant(Lodging.TENANT), number)
                    .isEmpty()) {
                wrong.add("a freshly installed plugin does not know the number");
            }
            lodging.remove(found);
        }
    }

    static void judge(Aftermath left, List<String> wrong) {
        if (left.loaders() > 0) {
            wrong.add(left.loaders() + " class loaders of removed plugins are still reachable");
        }
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Figures heap = new Figures(heaps(before), heaps(after));
        parts.add(new Part("heap", "KB", heap, Target.ratioAtMost(MOST_HEAP))
                .with("cycles", Integer.toString(cycles))
                .with("left by a cycle", Table.number(heap.extra() / cycles) + " KB")
                .with("a cycle", Table.number(seconds * MS / cycles / after.size()) + " ms"));
        if (after.get(0).openFiles().isPresent()) {
            parts.add(new Part("open files", "files", new Figures(files(before), files(after)), Target.extraAtMost(0)));
        }
        return parts;
    }

    List<String> wrong() {
        return wrong;
    }

    private static List<Double> heaps(List<Aftermath> seen) {
        return seen.stream().map(Aftermath::heapKb).toList();
    }

    private static List<Double> files(List<Aftermath> seen) {
        return seen.stream().map(one -> (double) one.openFiles().orElseThrow()).toList();
    }
}
