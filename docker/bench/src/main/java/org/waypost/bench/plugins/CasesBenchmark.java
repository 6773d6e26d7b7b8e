package org.waypost.bench.plugins;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Table;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.Rig;
import org.waypost.spi.WaypostPlugin;
import org.waypost.spi.compliance.CaseFacts;
import org.waypost.spi.compliance.ComplianceRules;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.spi.compliance.Finding;

/**
 * How long the rules of PS Form 1583 take to judge a full case of a business with six documents, and 10,000 of them one after
 * the other, as the nightly look at all papers does. Runs the production loader in this JVM; starts no platform.
 */
public final class CasesBenchmark implements Benchmark {
    private static final String MODULE = "compliance-usps-1583";
    private static final double MOST_MS = 5;
    private static final double MOST_SECONDS = 60;
    private static final double NEARLY_ALL = 0.99;
    private static final double MICROS = 1000;

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public String question() {
        return "what judging one case, and the papers of all renters, costs";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        rig.stop(); // a platform of the benchmark before would take its share of the cores
        Path jar = rig.plugin(MODULE);
        int rounds = parameters.number("rounds", 3);
        List<CaseFacts> cases = cases(parameters.number("cases", 10_000));
        Complaints complaints = new Complaints();
        try (Lodging lodging = new Lodging(jar, rig.target().resolve("plugins"), complaints);
                DirectProduct<ComplianceRules> floor = new DirectProduct<>(
                        jar, lodging.scope(lodging.install()), WaypostPlugin::complianceRulesFactories)) {
            ComplianceRules own = lodging.product(ComplianceRulesFactory.class);
            List<String> wrong = wrong(floor.product(), own, cases);
            List<Part> parts =
                    List.of(one(rounds, floor.product(), own, cases), all(rounds, floor.product(), own, cases));
            wrong.addAll(complaints.sentences());
            return new Report(name(), parts, wrong);
        }
    }

    /** The 99th percentile of single cases. */
    private static Part one(int rounds, ComplianceRules floor, ComplianceRules own, List<CaseFacts> cases)
            throws Exception {
        Figures slow = Interleaved.run(rounds, () -> nearlyAll(floor, cases), () -> nearlyAll(own, cases));
        return new Part("one case, p99", "ms", slow, Target.productAtMost(MOST_MS));
    }

    private static double nearlyAll(ComplianceRules rules, List<CaseFacts> cases) {
        long[] nanos = cases.stream()
                .mapToLong(one -> {
                    long begun = System.nanoTime();
                    judge(rules, one);
                    return System.nanoTime() - begun;
                })
                .toArray();
        return new Latencies(nanos).micros(NEARLY_ALL) / MICROS;
    }

    private static Part all(int rounds, ComplianceRules floor, ComplianceRules own, List<CaseFacts> cases)
            throws Exception {
        Figures seconds = Interleaved.run(rounds, () -> judged(floor, cases), () -> judged(own, cases));
        return new Part("all cases", "s", seconds, Target.productAtMost(MOST_SECONDS))
                .with("cases", Integer.toString(cases.size()))
                .with("a second", Table.number(cases.size() / seconds.product()));
    }

    private static double judged(ComplianceRules rules, List<CaseFacts> cases) {
        long begun = System.nanoTime();
        cases.forEach(one -> judge(rules, one));
        return Load.seconds(begun);
    }

    /** What the platform asks about a case: what is wanted, and what the rules say. */
    private static List<Finding> judge(ComplianceRules rules, CaseFacts facts) {
        BenchCall call = BenchCall.ofTenant(Lodging.TENANT);
        String edition = rules.editions().get(0).id();
        Objects.requireNonNull(rules.caseForm(call, edition, facts));
        return rules.evaluate(call, edition, facts);
    }

    private static List<String> wrong(ComplianceRules floor, ComplianceRules own, List<CaseFacts> cases) {
        List<String> wrong = new ArrayList<>();
        if (judge(own, cases.get(0)).size() < 10) {
            wrong.add("the rules say next to nothing");
        }
        long different = cases.stream()
                .filter(one -> !judge(floor, one).equals(judge(own, one)))
                .count();
        if (different > 0) {
            wrong.add(different + " cases are judged otherwise through the loader");
        }
        return wrong;
    }

    /** No two are equal, and every third has something wrong. */
    private static List<CaseFacts> cases(int count) throws IOException {
        Map<String, String> good = good();
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Map<String, String> facts = new TreeMap<>(good);
                    facts.put("pmb.number", Integer.toString(100 + i));
                    facts.put("applicant.firstName", "Ana " + i);
                    if (i % 3 == 0) {
                        facts.put("documents.1.expiresOn", "2020-01-01");
                    }
                    return CaseFacts.ofMap(facts);
                })
                .toList();
    }

    private static Map<String, String> good() throws IOException {
        Properties facts = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(CasesBenchmark.class.getResourceAsStream("case.properties")),
                StandardCharsets.UTF_8)) {
            facts.load(text);
        }
        return facts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, facts::getProperty));
    }
}
