package org.waypost.bench.measure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes figures for programs: {@code NAME.json}, with one object for each part. */
public final class ReportFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReportFile() {}

    /** Replaces the file of an earlier run. */
    public static void write(Report report, Path folder) throws IOException {
        ObjectNode json = json(report);
        Files.createDirectories(folder);
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve(report.name() + ".json").toFile(), json);
    }

    /** A report of one part has its figures at the top; of several parts, an array {@code parts}. */
    static ObjectNode json(Report report) {
        ObjectNode json = JSON.createObjectNode().put("name", report.name());
        if (report.parts().size() == 1) {
            add(report.parts().get(0), json);
        } else {
            ArrayNode parts = json.putArray("parts");
            report.parts().forEach(part -> add(part, parts.addObject().put("name", part.name())));
        }
        json.put("violations", report.violations().size()).put("machine", Report.machine());
        report.violations().forEach(json.putArray("wrong")::add);
        return json;
    }

    private static void add(Part part, ObjectNode json) {
        Figures figures = part.figures();
        json.put("ratio", figures.ratio())
                .put("floor", figures.floor())
                .put("product", figures.product())
                .put("unit", part.unit())
                .put("rounds", figures.rounds())
                .put("low", figures.low())
                .put("high", figures.high())
                .put("target", part.target().in(part.unit()))
                .put("met", part.target().isMet(figures));
        ObjectNode beside = json.putObject("beside");
        part.beside().forEach(beside::put);
    }
}
