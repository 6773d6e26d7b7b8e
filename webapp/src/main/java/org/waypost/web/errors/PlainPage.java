package org.waypost.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The page of a problem when neither site nor Faces can be asked: it needs the style sheets only. */
record PlainPage(String html) {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <title>%s · Waypost</title>
              <link rel="icon" href="/resources/waypost/favicon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/resources/waypost/css/tokens.css">
              <link rel="stylesheet" href="/resources/waypost/css/base.css">
              <link rel="stylesheet" href="/resources/waypost/css/layout.css">
              <link rel="stylesheet" href="/resources/waypost/css/components.css">
            </head>
            <body>
              <div class="plain">
                <div class="airmail"></div>
                <header class="plain-head"><span class="logo"><svg class="mark" aria-hidden="true">
                    <use href="/resources/waypost/icons.svg#i-logo"/></svg><span>Waypost</span></span></header>
                <main class="plain-main" id="main">
                  <h1>%s</h1>
                  <p>%s</p>
                  <p class="sub">%s <span class="mono">%s</span></p>
                </main>
              </div>
            </body>
            </html>
            """;

    static PlainPage of(Problem problem, Locale reader) {
        String language = "es".equals(reader.getLanguage()) ? "es" : "en";
        String title = escaped(problem.title());
        String incident = ProblemWords.in(reader).text("incident");
        return new PlainPage(PAGE.formatted(
                language, title, title, escaped(problem.detail()), escaped(incident), problem.shortIncident()));
    }

    void write(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().print(html);
        response.flushBuffer();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
