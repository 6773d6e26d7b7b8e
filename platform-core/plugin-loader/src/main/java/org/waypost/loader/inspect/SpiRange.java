package org.waypost.loader.inspect;

import org.pf4j.DefaultVersionManager;
import org.waypost.loader.PackageProblem;
import org.waypost.loader.PackageRefusedException;
import org.waypost.spi.SpiVersion;

/** Checks the range of SPI versions that a plugin works with. */
final class SpiRange {
    private static final String FAR_AWAY = "999999.0.0";

    private SpiRange() {}

    static void check(String range) {
        if (!isBounded(range)) {
            throw new PackageRefusedException(
                    PackageProblem.RANGE,
                    "The manifest's Plugin-Requires '" + range
                            + "' has no upper end, so a later platform would load a plugin"
                            + " that does not fit it. Write 'Plugin-Requires: " + example() + "'.");
        }
        if (!holds(range, SpiVersion.CURRENT)) {
            throw new PackageRefusedException(
                    PackageProblem.OTHER_SPI,
                    "The plugin works with SPI versions '" + range + "', and this platform has " + SpiVersion.CURRENT
                            + ". Build it against waypost-spi " + SpiVersion.CURRENT + " and write 'Plugin-Requires: "
                            + example() + "'.");
        }
    }

    /** A bare version means "this or any later one" to the loader's library. */
    private static boolean isBounded(String range) {
        return !range.matches("\\d+\\.\\d+\\.\\d+") && !holds(range, FAR_AWAY);
    }

    private static boolean holds(String range, String version) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(version, range);
        } catch (RuntimeException e) {
            throw new PackageRefusedException(
                    PackageProblem.RANGE,
                    "The manifest's Plugin-Requires '" + range + "' cannot be understood. Write 'Plugin-Requires: "
                            + example() + "'.");
        }
    }

    static String example() {
        String[] parts = SpiVersion.CURRENT.split("\\.", -1);
        int major = Integer.parseInt(parts[0]);
        String next = major > 0 ? (major + 1) + ".0.0" : "0." + (Integer.parseInt(parts[1]) + 1) + ".0";
        return ">=" + SpiVersion.CURRENT + " & <" + next;
    }
}
