package org.waypost.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;

/** Files that are made for the one who asked, and kept nowhere. */
final class MadeFiles {
    private MadeFiles() {}

    static Response pdf(byte[] bytes, String name) {
        return made(bytes, "application/pdf", "inline", name);
    }

    static Response csv(List<List<String>> rows, String name) {
        StringWriter text = new StringWriter();
        CsvWriter csv = new CsvWriter(text);
        rows.forEach(csv::row);
        return made(text.toString(), "text/csv; charset=UTF-8", "attachment", name);
    }

    private static Response made(Object body, String type, String disposition, String name) {
        return Response.ok(body)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename=\"" + name + "\"")
                .build();
    }
}
