package org.waypost.bench;

import org.waypost.bench.measure.Report;
import org.waypost.bench.platform.Rig;

/** One question about the platform's speed or size, with its floor. */
public interface Benchmark {
    /** What one types after {@code ./waypost bench}, and the name of the file of figures. */
    String name();

    /** One line for the list of benchmarks. */
    String question();

    /** Measures; leaves nothing running that it started beside the rig's platform. */
    Report run(Rig rig, Parameters parameters) throws Exception;
}
